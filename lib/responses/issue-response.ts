import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockResponse, refuseStale } from "./lock-answer";
import { mayIssueResponse } from "./policy";
import { whyNotAnsweredOn, whyNotMoved } from "./rules";
import type { IssueResponseInput } from "./schema";
import { setAxes } from "./set-axes";
import { takeStep } from "./take-step";

/** Gives an approved answer its date and number: from here on the opinion is answered in writing. */
export function issueResponse(actor: Actor, input: IssueResponseInput, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, input.responseId);
    refuseUnless(mayIssueResponse(actor, opinion));
    await refuseStale(tx, response, input.version);
    refuse(whyNotMoved(response, "issue"));
    const answeredOn = plainDate(input.answeredOn);
    refuse(whyNotAnsweredOn(answeredOn, opinion.receivedOn, now), {}, "answeredOn");

    const { documentNumber } = input;
    await tx.response.update({
      where: { id: response.id },
      data: { documentNumber, answeredOn },
      select: { id: true },
    });
    const of = { responseId: response.id, unitId: opinion.unitId };
    await takeStep(tx, actor, of, { to: "issued" }, now);
    await setAxes(tx, opinion.id, { answerStatus: "answeredInWriting" });
    const about = aboutPartOf(opinion, response.id);
    const issued = { number: documentNumber, on: input.answeredOn };
    await recordEvent(tx, actor, { type: "response.issued", ...issued, ...about }, now);
    return { code: opinion.code };
  });
}
