import { profileOf } from "@/lib/documents/form-profile";
import { signOf } from "@/lib/documents/official-wording";
import type { FormFault } from "@/lib/documents/why-form-is-wrong";
import { writeDocx } from "@/lib/documents/write-docx";
import { addPaper } from "@/lib/papers/add-paper";
import type { Actor } from "@/lib/platform/actor";
import { isoDay } from "@/lib/platform/dates";
import { onDisk } from "@/lib/platform/on-disk";
import { fileName, fileTitle } from "./file-names";
import { type AskedDraft, prepareDraft } from "./prepare-draft";

/**
 * Keeps a drafted document among the papers of its conference, for the office to see, with the
 * number and day that it bears; or tells what its form is wrong in.
 */
export async function saveDraft(
  actor: Actor,
  asked: AskedDraft & { submissionKey: string },
  now = new Date(),
): Promise<{ id: string } | { faults: FormFault[] }> {
  const { subject, documents, faults } = await prepareDraft(actor, asked, now);
  const { kind, input, conferenceId, submissionKey } = asked;
  if (faults.length > 0 && !input.anyway) return { faults };
  const [first] = documents;
  const number = first && first.number !== null ? signOf(first, profileOf(first)) : null;
  const paper = {
    kind,
    title: fileTitle(kind),
    number,
    issuedOn: first?.day ? isoDay(first.day) : null,
    presenterId: null,
    audience: "office" as const,
    submissionKey,
  };
  const name = fileName(kind, subject.code, "docx");
  return onDisk(await writeDocx(documents), (file) =>
    addPaper(actor, { conferenceId, input: paper, file: { ...file, name }, writtenOf: input }, now),
  );
}
