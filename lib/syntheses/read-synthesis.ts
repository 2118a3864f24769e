import { getDraftSubject } from "@/lib/drafts/queries";
import type { Actor } from "@/lib/platform/actor";
import { found } from "@/lib/refusals";
import { writeDocx } from "@/lib/documents/write-docx";
import { composeSynthesis } from "./compose-document";
import { getTable, listSyntheses } from "./queries";

/** A version of a conference's table with its lines, for a file; the conference must be seen by the actor. */
export async function readSynthesis(
  actor: Actor,
  { conferenceId, number }: { conferenceId: string; number: number },
) {
  const subject = found(await getDraftSubject(actor, conferenceId));
  const versions = await listSyntheses(actor, conferenceId);
  const synthesis = found(versions.find((version) => version.number === number));
  return { subject, synthesis, table: await getTable(synthesis) };
}

/** The Word file of a version: the Front's report with the table as its annex. */
export async function documentOf(
  { subject, synthesis, table }: Awaited<ReturnType<typeof readSynthesis>>,
  now = new Date(),
) {
  const content = await writeDocx([composeSynthesis(subject, synthesis, table, now)]);
  return { name: `Bảng tổng hợp ý kiến - ${subject.code} - bản ${synthesis.number}.docx`, content };
}
