import { recordEvent } from "@/lib/audit/record-event";
import { postFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockResponse, refuseStale } from "./lock-answer";
import { mayJudgeResponse } from "./policy";
import { whyNotApproved } from "./rules";
import type { ResponseSeen } from "./schema";
import { takeStep } from "./take-step";

/** Approves a written answer. Whoever approves it is the one who answers. */
export function approveResponse(actor: Actor, input: ResponseSeen, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, input.responseId);
    refuseUnless(mayJudgeResponse(actor, opinion));
    await refuseStale(tx, response, input.version);
    refuse(whyNotApproved(response, actor.personId));

    const of = { responseId: response.id, unitId: opinion.unitId };
    await takeStep(tx, actor, of, { to: "approved" }, now);
    const post = postFor(actor, opinion.unitId, "leader")!;
    if (!actor.posts.some((held) => held.holdingId === response.answererId)) {
      await tx.response.update({
        where: { id: response.id },
        data: {
          answererId: post.holdingId,
          answererName: actor.fullName,
          answererPost: post.title,
        },
        select: { id: true },
      });
    }
    const about = aboutPartOf(opinion, response.id);
    await recordEvent(tx, actor, { type: "response.approved", ...about }, now);
    return { code: opinion.code };
  });
}
