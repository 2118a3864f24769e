import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockOpinionToAnswer, refuseStale } from "./lock-answer";
import { mayRejectAnswer } from "./policy";
import { whyNotRejected } from "./rules";
import type { RejectAnswerInput } from "./schema";
import { setAxes } from "./set-axes";

/** Demands another answer, with the reason: the one given does not meet the question. */
export function rejectAnswer(actor: Actor, input: RejectAnswerInput, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinionToAnswer(tx, actor, input.opinionId);
    refuseUnless(mayRejectAnswer(actor, opinion));
    await refuseStale(tx, opinion, input.version);
    refuse(whyNotRejected(opinion));

    await setAxes(tx, opinion.id, { answerStatus: "answerReturned" });
    const about = aboutPartOf(opinion, opinion.id);
    await recordEvent(tx, actor, { type: "answer.rejected", reason: input.reason, ...about }, now);
    return { code: opinion.code };
  });
}
