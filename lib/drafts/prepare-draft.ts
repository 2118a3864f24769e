import type { OfficialDocument } from "@/lib/documents/official-document";
import { type FormFault, whyFormIsWrong } from "@/lib/documents/why-form-is-wrong";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { found, refuse, Refusal, type RefusalCode, refuseUnless } from "@/lib/refusals";
import { composeDraft } from "./compose-draft";
import { getDraftSubject } from "./queries";
import type { DraftInput, DraftKind } from "./schema";
import { listSigners } from "./signers";

export type AskedDraft = { conferenceId: string; kind: DraftKind; input: DraftInput };

type PreparedDraft = {
  subject: NonNullable<Awaited<ReturnType<typeof getDraftSubject>>>;
  documents: OfficialDocument[];
  /** What the form is wrong in, as far as a program can see. */
  faults: FormFault[];
};

/** The documents that are asked for, and what their form is wrong in. */
export async function prepareDraft(
  actor: Actor,
  { conferenceId, kind, input }: AskedDraft,
  now = new Date(),
): Promise<PreparedDraft> {
  const subject = found(await getDraftSubject(actor, conferenceId));
  refuseUnless(kind !== "programme" || subject.programme.length > 0, "programme-missing");
  refuse(whyDayIsRefused(input, subject.conference), {}, "until");
  const signer = await signerOf(actor, subject.unitId, input, now);
  const documents = composeDraft(kind, subject, { ...input, signer }, now);
  return { subject, documents, faults: whyFormIsWrong(documents[0]!) };
}

/** Opinions before the conference and replies to the invitation are of use until its day. */
function whyDayIsRefused(
  { until }: DraftInput,
  conference: { startsAt: Date },
): RefusalCode | null {
  const isAfter = until !== null && plainDate(until) > dayOf(conference.startsAt);
  return isAfter ? "day-after-conference" : null;
}

/** Whoever is chosen must hold, on the day of the document, a post that signs in its form. */
async function signerOf(actor: Actor, unitId: string, input: DraftInput, now: Date) {
  if (input.signerId === null) return null;
  const day = input.day === null ? dayOf(now) : plainDate(input.day);
  const signers = await listSigners(actor, { unitId, day, family: input.family });
  const signer = signers.find(({ holdingId }) => holdingId === input.signerId);
  if (!signer) throw new Refusal("signer-not-in-post", {}, "signerId");
  return signer;
}
