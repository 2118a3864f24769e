import { recordEvent } from "@/lib/audit/record-event";
import { inPost, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockResponse, refuseStale } from "./lock-answer";
import { tellWriters } from "./notices";
import { mayJudgeResponse } from "./policy";
import { whyNotMoved } from "./rules";
import type { ReturnResponseInput } from "./schema";
import { takeStep } from "./take-step";

/** Gives a submitted or approved answer back to those who wrote it, with what is to be changed. */
export function returnResponse(actor: Actor, input: ReturnResponseInput, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, input.responseId);
    refuseUnless(mayJudgeResponse(actor, opinion));
    const judge = inPost(actor, response.answererId);
    await refuseStale(tx, response, input.version);
    refuse(whyNotMoved(response, "return"));

    const { comment } = input;
    const of = { responseId: response.id, unitId: opinion.handlingUnitId };
    await takeStep(tx, judge, of, { to: "returned", comment }, now);
    await tellWriters(tx, opinion, response, now);
    const about = aboutPartOf(opinion, response.id);
    await recordEvent(tx, judge, { type: "response.returned", comment, ...about }, now);
    return { code: opinion.code };
  });
}
