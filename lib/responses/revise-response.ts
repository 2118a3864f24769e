import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { answererColumns, answererOn } from "./answerers";
import { type LockedResponse, lockResponse, refuseStale } from "./lock-answer";
import { dropCopy } from "./drop-copy";
import { keepText } from "./keep-text";
import { mayDraftResponse } from "./policy";
import { reachOf } from "./reach";
import { whyNotRevised } from "./rules";
import type { ReviseResponseInput } from "./schema";

/**
 * Changes the text, or who answers, before it is approved. The last to change it is its author;
 * saving what is there already changes nothing and leaves no trace.
 */
export function reviseResponse(actor: Actor, input: ReviseResponseInput, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, input.responseId);
    refuseUnless(mayDraftResponse(actor, opinion));
    await refuseStale(tx, response, input.version);
    refuse(whyNotRevised(response));
    const reach = input.isInterim === undefined ? {} : reachOf(input, now);
    const answerer = await answererOn(tx, opinion.handlingUnitId, input.answererId, dayOf(now));

    await dropCopy(tx, actor, response.id);
    if (isAsItWas(response, { body: input.body, answererId: answerer.holdingId, ...reach })) {
      return { code: opinion.code, version: response.version };
    }
    await tx.response.update({
      where: { id: response.id },
      data: {
        body: input.body,
        ...reach,
        ...answererColumns(answerer),
        authorId: actor.personId,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const of = { responseId: response.id, unitId: opinion.handlingUnitId };
    await keepText(tx, actor, { ...of, body: input.body }, now);
    // What was checked was another text.
    await tx.responseCheck.deleteMany({ where: { responseId: response.id } });
    const about = aboutPartOf(opinion, response.id);
    await recordEvent(tx, actor, { type: "response.revised", ...about }, now);
    return { code: opinion.code, version: response.version + 1 };
  });
}

const written = ["body", "answererId", "isInterim", "finalDueOn"] as const;

type Written = Pick<LockedResponse, (typeof written)[number]>;

function isAsItWas(before: Written, given: Partial<Written>): boolean {
  const after = { ...before, ...given };
  return written.every((field) => String(before[field]) === String(after[field]));
}
