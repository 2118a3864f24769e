import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockResponse } from "./lock-answer";
import { mayCommentResponse } from "./policy";
import { whyNotCommented } from "./rules";
import type { CommentInput } from "./schema";

/** Remarks on a passage of an answer in work, or on all of it. */
export function commentResponse(actor: Actor, input: CommentInput, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, input.responseId);
    refuseUnless(mayCommentResponse(actor, opinion));
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { id: earlier, code: opinion.code };
    refuse(whyNotCommented(response));

    const { passage, comment } = input;
    await tx.responseComment.create({
      data: {
        ...{ id, responseId: response.id, passage, comment, madeAt: now },
        madeById: actor.personId,
        madeByName: actor.fullName,
        madeAsPost: titleFor(actor, opinion.handlingUnitId),
      },
      select: { id: true },
    });
    const about = aboutPartOf(opinion, response.id);
    await recordEvent(tx, actor, { type: "response.commented", ...about }, now);
    return { id, code: opinion.code };
  });
}
