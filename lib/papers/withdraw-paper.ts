import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { lockPaper } from "./lock-paper";
import type { PaperWithdrawal } from "./schema";

/** Takes a paper out of use. It is kept, with the reason; nobody is handed it any more. */
export function withdrawPaper(actor: Actor, input: PaperWithdrawal, now = new Date()) {
  return transaction(async (tx) => {
    const { id, title, conferenceId, conference } = await lockPaper(tx, actor, input);
    const { reason } = input;
    await tx.paper.update({
      where: { id },
      data: { withdrawnAt: now, withdrawnReason: reason, version: { increment: 1 } },
      select: { id: true },
    });
    const about = { subjectId: id, unitId: conference.unitId, conferenceId };
    await recordEvent(tx, actor, { type: "paper.withdrawn", title, reason, ...about }, now);
    return { id, conferenceId };
  });
}
