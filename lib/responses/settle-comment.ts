import { changedMeanwhile } from "@/lib/audit/who-changed";
import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockResponse } from "./lock-answer";
import { mayCommentResponse } from "./policy";
import type { SettleCommentInput } from "./schema";

/** Says that a remark has been met; each is settled by itself, once. */
export function settleComment(actor: Actor, { commentId }: SettleCommentInput, now = new Date()) {
  return transaction(async (tx) => {
    const { responseId } = found(
      await tx.responseComment.findUnique({
        where: { id: commentId },
        select: { responseId: true },
      }),
    );
    const { opinion } = await lockResponse(tx, actor, responseId);
    refuseUnless(mayCommentResponse(actor, opinion));
    const settled = await tx.responseComment.updateMany({
      where: { id: commentId, settledAt: null },
      data: {
        settledAt: now,
        settledById: actor.personId,
        settledByName: actor.fullName,
        settledAsPost: titleFor(actor, opinion.handlingUnitId),
      },
    });
    if (settled.count === 0) throw await changedMeanwhile(tx, responseId);
    const about = aboutPartOf(opinion, responseId);
    await recordEvent(tx, actor, { type: "response.commentSettled", ...about }, now);
    return { responseId, code: opinion.code };
  });
}
