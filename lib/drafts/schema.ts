import { z } from "zod";
import { formFamilies } from "@/lib/documents/official-document";
import {
  choice,
  optionalDay,
  optionalLine,
  optionalParagraphs,
  optionalRecordId,
  submissionKey,
} from "@/lib/platform/fields";

/** The documents that a conference needs before it is held. */
export const draftKinds = ["plan", "invitation", "programme", "announcement"] as const;
export type DraftKind = (typeof draftKinds)[number];

/** Which office usually issues each. */
export const usualFamily = {
  plan: "party",
  invitation: "party",
  programme: "party",
  announcement: "state",
} as const;

/** A programme goes with an invitation: it has neither number nor signature nor recipients. */
export const isSigned = (kind: DraftKind) => kind !== "programme";

/** One file with every guest's invitation, or an archive with a file for each. */
export const bundles = ["merged", "separate"] as const;

const number = optionalLine(20).refine((given) => given === null || /^\d{1,6}$/.test(given), {
  error: "documentNumber",
});

export const draftInput = z.object({
  family: choice(formFamilies),
  /** Digits alone: the sign is the form's. */
  number,
  day: optionalDay(),
  signerId: optionalRecordId(),
  /** One a line. */
  recipients: optionalParagraphs(1_200),
  /** Last day for opinions, or for a reply to the invitation. */
  until: optionalDay(),
  bundle: z.preprocess((given) => given || "merged", choice(bundles)),
  /** Wanted in spite of what the check of the form found. */
  anyway: z.preprocess((given) => given === "1", z.boolean()),
});

export const savedDraftInput = draftInput.extend({ submissionKey: submissionKey() });

export type DraftInput = z.output<typeof draftInput>;
