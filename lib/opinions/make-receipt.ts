import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { Refusal, refuseUnless } from "@/lib/refusals";
import { mailReceiptLater, openReceipt } from "./leave-receipt";
import { lockOpinion } from "./lock-records";
import { mayRecordOpinion } from "./policy";
import type { ReceiptRequest } from "./schema";

/** Opens the address by which an opinion is followed, for a slip handed over or a mail. */
export function makeReceipt(actor: Actor, input: ReceiptRequest, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinion(tx, actor, input.opinionId);
    refuseUnless(mayRecordOpinion(actor, opinion));
    const { id, code, unitId, conferenceId } = opinion;
    if (input.isMailed) {
      const reached = await tx.contributor.count({
        where: { opinionId: id, email: { not: null } },
      });
      if (reached === 0) throw new Refusal("sender-without-address");
      await mailReceiptLater(tx, id, now);
    } else await openReceipt(tx, id, now);
    const about = { subjectId: id, opinionId: id, conferenceId, unitId };
    const { isMailed } = input;
    await recordEvent(tx, actor, { type: "receipt.made", ...about, isMailed }, now);
    return { id, code };
  });
}
