import { writeDocx } from "@/lib/documents/write-docx";
import { getDraftSubject } from "@/lib/drafts/queries";
import { listSigners } from "@/lib/drafts/signers";
import { heldStatuses } from "@/lib/conferences/rules";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { found, Refusal, refuse } from "@/lib/refusals";
import { composeResult } from "./compose-result";
import type { ResultInput } from "./schema";

type Asked = { conferenceId: string; input: ResultInput };

/** The draft of the result notice as a Word file, with the marks that are known. */
export async function resultFile(actor: Actor, { conferenceId, input }: Asked, now = new Date()) {
  const subject = found(await getDraftSubject(actor, conferenceId));
  const { unitId, code } = subject;
  const { status } = await db.conference.findUniqueOrThrow({
    where: { id: conferenceId },
    select: { status: true },
  });
  refuse(heldStatuses.includes(status) ? null : "conference-not-held-yet");
  const day = input.day === null ? null : plainDate(input.day);
  const signers = await listSigners(actor, { unitId, day: day ?? dayOf(now), family: "state" });
  const signer = signers.find(({ holdingId }) => holdingId === input.signerId) ?? null;
  if (input.signerId && !signer) throw new Refusal("signer-not-in-post", {}, "signerId");
  const { number, recipients } = input;
  const document = await composeResult(db, subject, { number, day, signer, recipients }, now);
  return {
    name: `Thông báo kết quả hội nghị - ${code}.docx`,
    content: await writeDocx([document]),
  };
}
