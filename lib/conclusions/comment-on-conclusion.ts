import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutConclusion, lockConclusion } from "./lock-conclusion";
import { mayCommentOnConclusion } from "./policy";
import { whyNotEdited } from "./rules";

type Comment = {
  conclusionId: string;
  aboutId: string | null;
  body: string;
  submissionKey: string;
};

/** Says something about a draft, a section or an item of it. */
export function commentOnConclusion(actor: Actor, input: Comment, now = new Date()) {
  return transaction(async (tx) => {
    const conclusion = await lockConclusion(tx, actor, input.conclusionId);
    refuseUnless(mayCommentOnConclusion(actor, conclusion));
    refuse(whyNotEdited(conclusion));
    const { id: conclusionId, conferenceId, unitId } = conclusion;
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { conferenceId };
    await tx.conclusionComment.create({
      data: {
        ...{ id, conclusionId, aboutId: input.aboutId, body: input.body },
        ...{ madeAt: now, madeById: actor.personId, madeBy: actor.fullName },
        madeAs: titleFor(actor, unitId),
      },
      select: { id: true },
    });
    const about = aboutConclusion(conclusion);
    await recordEvent(tx, actor, { type: "conclusion.commented", ...about }, now);
    return { conferenceId };
  });
}

/** The comment was dealt with: it steps back behind those that still ask for something. */
export function settleComment(
  actor: Actor,
  { commentId }: { commentId: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const comment = await tx.conclusionComment.findUnique({
      where: { id: commentId },
      select: { conclusionId: true },
    });
    const conclusion = await lockConclusion(tx, actor, found(comment).conclusionId);
    refuseUnless(mayCommentOnConclusion(actor, conclusion));
    refuse(whyNotEdited(conclusion));
    await tx.conclusionComment.updateMany({
      where: { id: commentId, settledAt: null },
      data: { settledAt: now, settledBy: actor.fullName },
    });
    const about = aboutConclusion(conclusion);
    await recordEvent(tx, actor, { type: "conclusion.commentSettled", ...about }, now);
    return { conferenceId: conclusion.conferenceId };
  });
}
