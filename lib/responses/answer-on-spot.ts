import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { answererColumns, answererOn } from "./answerers";
import { lockOpinionToAnswer, refuseStale } from "./lock-answer";
import { mayAnswerOnSpot } from "./policy";
import { whyNotAnsweredOn, whyNotAnsweredOnSpot } from "./rules";
import type { AnswerOnSpotInput } from "./schema";
import { setAxes } from "./set-axes";
import { keepStep } from "./take-step";

/** Keeps what a leader answered at the conference: who, in what post, on what day, the gist. */
export function answerOnSpot(actor: Actor, input: AnswerOnSpotInput, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinionToAnswer(tx, actor, input.opinionId);
    refuseUnless(mayAnswerOnSpot(actor, opinion));
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { id: earlier, code: opinion.code };
    await refuseStale(tx, opinion, input.version);
    refuse(whyNotAnsweredOnSpot(opinion));
    const answeredOn = plainDate(input.answeredOn);
    const firstDay = dayOf(opinion.conferenceStartsAt ?? opinion.receivedOn);
    refuse(whyNotAnsweredOn(answeredOn, firstDay, now), {}, "answeredOn");
    const answerer = await answererOn(tx, opinion.unitId, input.answererId, answeredOn);

    await tx.response.create({
      data: {
        id,
        opinionId: opinion.id,
        mode: "onSpot",
        status: "issued",
        body: input.body,
        ...answererColumns(answerer),
        authorId: actor.personId,
        answeredOn,
        createdAt: now,
      },
      select: { id: true },
    });
    await keepStep(tx, actor, { responseId: id, unitId: opinion.unitId }, { to: "issued" }, now);
    await setAxes(tx, opinion.id, { answerStatus: "answeredOnSpot" });
    const given = { answerer: answerer.personName, post: answerer.title };
    await recordEvent(
      tx,
      actor,
      { type: "response.given", ...given, ...aboutPartOf(opinion, id) },
      now,
    );
    return { id, code: opinion.code };
  });
}
