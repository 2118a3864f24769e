import type { OfficialDocument } from "@/lib/documents/official-document";
import type { FormFault } from "@/lib/documents/why-form-is-wrong";
import { docxType, writeDocx } from "@/lib/documents/write-docx";
import type { Actor } from "@/lib/platform/actor";
import { makeZip } from "@/lib/platform/make-zip";
import { fileName } from "./file-names";
import { type AskedDraft, prepareDraft } from "./prepare-draft";

export type DraftFile = { name: string; type: string; content: Buffer };

/**
 * The Word file of a document of a conference, or what its form is wrong in where the asker has
 * not said to take it anyway. Invitations are one file, or an archive with a file for each guest.
 */
export async function draftDocument(
  actor: Actor,
  asked: AskedDraft,
  now = new Date(),
): Promise<DraftFile | { faults: FormFault[] }> {
  const { subject, documents, faults } = await prepareDraft(actor, asked, now);
  const { kind, input } = asked;
  if (faults.length > 0 && !input.anyway) return { faults };
  const named = (ending: string) => fileName(kind, subject.code, ending);
  if (input.bundle === "merged" || documents.length === 1) {
    return { name: named("docx"), type: docxType, content: await writeDocx(documents) };
  }
  const content = await archive(documents, named);
  return { name: named("zip"), type: "application/zip", content };
}

async function archive(
  documents: OfficialDocument[],
  named: (ending: string) => string,
): Promise<Buffer> {
  const digits = String(documents.length).length;
  const files = [];
  for (const [index, document] of documents.entries()) {
    const number = String(index + 1).padStart(digits, "0");
    files.push({ name: named(`${number}.docx`), content: await writeDocx([document]) });
  }
  return makeZip(files);
}
