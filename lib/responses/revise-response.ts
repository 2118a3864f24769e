import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { answererColumns, answererOn } from "./answerers";
import { lockResponse, refuseStale } from "./lock-answer";
import { mayDraftResponse } from "./policy";
import { whyNotRevised } from "./rules";
import type { ReviseResponseInput } from "./schema";

/** Changes the text, or who answers, before it is approved. The last to write it is its author. */
export function reviseResponse(actor: Actor, input: ReviseResponseInput, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, input.responseId);
    refuseUnless(mayDraftResponse(actor, opinion));
    await refuseStale(tx, response, input.version);
    refuse(whyNotRevised(response));
    const answerer = await answererOn(tx, opinion.unitId, input.answererId, dayOf(now));

    await tx.response.update({
      where: { id: response.id },
      data: {
        body: input.body,
        ...answererColumns(answerer),
        authorId: actor.personId,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const about = aboutPartOf(opinion, response.id);
    await recordEvent(tx, actor, { type: "response.revised", ...about }, now);
    return { code: opinion.code, version: response.version + 1 };
  });
}
