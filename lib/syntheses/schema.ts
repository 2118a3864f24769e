import { z } from "zod";
import { moments } from "@/lib/opinions/vocabulary";
import { dayOf, isoDay } from "@/lib/platform/dates";
import { choice, day, paragraphs, recordId, submissionKey, version } from "@/lib/platform/fields";

export const synthesisInput = z.object({
  conferenceId: recordId(),
  /** Opinions of which moments it takes; those of before the conference where nothing is said. */
  moments: z
    .preprocess((given) => [given ?? "before"].flat(), z.array(choice(moments)))
    .transform((given) => moments.filter((moment) => given.includes(moment)))
    .refine((given) => given.length > 0, { error: "chooseOne" }),
  submissionKey: submissionKey(),
});

const synthesis = { synthesisId: recordId(), version: version() };

export const synthesisStep = z.object(synthesis);

export const leavingOut = z.object({
  ...synthesis,
  opinionId: recordId(),
  reason: paragraphs(500),
});

export const takingIn = z.object({ ...synthesis, opinionId: recordId() });

/** What the approver saw: a table that has changed since is not approved unseen. */
export const synthesisApproval = z.object({ ...synthesis, seen: z.string().length(64) });

export const synthesisSending = z.object({
  ...synthesis,
  sentOn: day().refine((sentOn) => sentOn <= isoDay(dayOf(new Date())), { error: "futureDay" }),
});

export type SynthesisInput = z.output<typeof synthesisInput>;
export type SynthesisStep = z.output<typeof synthesisStep>;
export type LeavingOut = z.output<typeof leavingOut>;
export type TakingIn = z.output<typeof takingIn>;
export type SynthesisApproval = z.output<typeof synthesisApproval>;
export type SynthesisSending = z.output<typeof synthesisSending>;
