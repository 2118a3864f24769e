import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { hasBlanks } from "./fill-template";
import { lockResponse, refuseStale } from "./lock-answer";
import { tellAnswerer } from "./notices";
import { mayDraftResponse } from "./policy";
import { whyNotMoved } from "./rules";
import type { ResponseSeen } from "./schema";
import { takeStep } from "./take-step";

/** Sends a draft to the leader for approval, and tells that leader by mail. */
export function submitResponse(actor: Actor, input: ResponseSeen, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, input.responseId);
    refuseUnless(mayDraftResponse(actor, opinion));
    await refuseStale(tx, response, input.version);
    refuse(whyNotMoved(response, "submit"));
    refuse(hasBlanks(response.body) ? "answer-has-blanks" : null, {}, "body");

    const of = { responseId: response.id, unitId: opinion.handlingUnitId };
    await takeStep(tx, actor, of, { to: "submitted" }, now);
    await tellAnswerer(tx, opinion, response, now);
    const about = aboutPartOf(opinion, response.id);
    await recordEvent(
      tx,
      actor,
      { type: "response.submitted", to: response.answererPost, ...about },
      now,
    );
    return { code: opinion.code };
  });
}
