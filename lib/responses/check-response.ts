import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockResponse, refuseStale } from "./lock-answer";
import { mayCheckResponse } from "./policy";
import { whyNotChecked } from "./rules";
import type { CheckResponseInput } from "./schema";
import { takeStep } from "./take-step";
import { tickPoints } from "./tick-points";

/** The office looks at a submitted answer before the leader does, and ticks what it made sure of. */
export function checkResponse(actor: Actor, input: CheckResponseInput, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, input.responseId);
    refuseUnless(mayCheckResponse(actor, opinion));
    await refuseStale(tx, response, input.version);
    refuse(whyNotChecked(response, actor.personId));

    const of = { responseId: response.id, unitId: opinion.handlingUnitId };
    await tickPoints(tx, actor, { ...of, points: input.checks }, now);
    await takeStep(tx, actor, of, { to: "checked" }, now);
    const points = input.checks.length;
    const about = aboutPartOf(opinion, response.id);
    await recordEvent(tx, actor, { type: "response.checked", points, ...about }, now);
    return { code: opinion.code };
  });
}
