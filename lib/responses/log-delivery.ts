import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockOpinionToAnswer } from "./lock-answer";
import { mayLogDelivery } from "./policy";
import { whyNotDelivered } from "./rules";
import type { DeliveryInput } from "./schema";

/**
 * Keeps what happened on the way of an issued answer to one recipient: printed, posted, handed
 * over, read, come back. Whoever received it says so; for the rest the office and the Front do.
 */
export function logDelivery(actor: Actor, input: DeliveryInput, now = new Date()) {
  return transaction(async (tx) => {
    const { response, ...recipient } = found(
      await tx.responseRecipient.findUnique({
        where: { id: input.recipientId },
        select: {
          id: true,
          kind: true,
          personId: true,
          response: { select: { id: true, opinionId: true, answeredOn: true } },
        },
      }),
    );
    const opinion = await lockOpinionToAnswer(tx, actor, response.opinionId);
    const isOwn = recipient.personId === actor.personId && input.step === "read";
    refuseUnless(isOwn || mayLogDelivery(actor, opinion));
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { id: earlier, code: opinion.code, responseId: response.id };
    const doneOn = plainDate(input.doneOn);
    refuse(whyNotDelivered(doneOn, response.answeredOn, dayOf(now)), {}, "doneOn");

    const { step, note } = input;
    const logged = { loggedAt: now, loggedById: actor.personId };
    const loggedAs = titleFor(actor, opinion.unitId);
    await tx.delivery.create({
      data: { id, recipientId: recipient.id, step, doneOn, note, ...logged, loggedAs },
      select: { id: true },
    });
    const about = aboutPartOf(opinion, response.id);
    const told = { to: recipient.kind, step, on: input.doneOn };
    await recordEvent(tx, actor, { type: "answer.delivered", ...told, ...about }, now);
    return { id, code: opinion.code, responseId: response.id };
  });
}
