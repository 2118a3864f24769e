import { writeDocx } from "@/lib/documents/write-docx";
import { listSigners } from "@/lib/drafts/signers";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { composeNotice, marksOf } from "./compose-notice";
import { getConclusion } from "./queries";

/** The Word file of a notice: as it was issued, or the draft with room for number and day. */
export async function noticeFile(actor: Actor, conclusionId: string, now = new Date()) {
  const notice = await getConclusion(actor, conclusionId);
  if (!notice) return null;
  const marks = notice.issuedAt ? marksOf(notice) : await marksOfDraft(actor, notice, now);
  const document = await composeNotice(db, notice, marks, now);
  const name = `Thông báo kết luận - ${notice.conference.code}${notice.issuedAt ? "" : " (dự thảo)"}.docx`;
  return { name, content: await writeDocx([document]) };
}

type Draft = { unitId: string; form: "party" | "state"; signerId: string | null };

async function marksOfDraft(actor: Actor, { unitId, form, signerId }: Draft, now: Date) {
  const signers = await listSigners(actor, { unitId, day: dayOf(now), family: form });
  const signer = signers.find(({ holdingId }) => holdingId === signerId) ?? null;
  return { number: null, day: null, signer };
}
