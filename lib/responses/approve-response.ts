import { recordEvent } from "@/lib/audit/record-event";
import { inPost, postFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockResponse, refuseStale } from "./lock-answer";
import { mayJudgeResponse } from "./policy";
import { whyChecklistOpen, whyNotApproved } from "./rules";
import type { ApproveResponseInput } from "./schema";
import { takeStep } from "./take-step";
import { tickPoints } from "./tick-points";

/**
 * Approves a written answer. Whoever approves it is the one who answers. Every point of the
 * checklist has been made sure of, by the office before or by the leader now; or it says why not.
 */
export function approveResponse(actor: Actor, input: ApproveResponseInput, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, input.responseId);
    refuseUnless(mayJudgeResponse(actor, opinion));
    const judge = inPost(actor, response.answererId);
    await refuseStale(tx, response, input.version);
    refuse(whyNotApproved(response, actor.personId));
    const ticked = [...response.checks.map(({ point }) => point), ...input.checks];
    const whyOpen = whyChecklistOpen(ticked, null);
    refuse(whyChecklistOpen(ticked, input.waiver), {}, "waiver");

    const of = { responseId: response.id, unitId: opinion.handlingUnitId };
    await tickPoints(tx, judge, { ...of, points: input.checks }, now);
    await takeStep(tx, judge, of, { to: "approved" }, now);
    const post = postFor(actor, opinion.handlingUnitId, "leader")!;
    const isAnswerer = actor.posts.some((held) => held.holdingId === response.answererId);
    const answerer = {
      answererId: post.holdingId,
      answererName: actor.fullName,
      answererPost: post.title,
    };
    await tx.response.update({
      where: { id: response.id },
      data: { checkWaiver: whyOpen && input.waiver, ...(!isAnswerer && answerer) },
      select: { id: true },
    });
    const about = aboutPartOf(opinion, response.id);
    await recordEvent(tx, judge, { type: "response.approved", ...about }, now);
    return { code: opinion.code };
  });
}
