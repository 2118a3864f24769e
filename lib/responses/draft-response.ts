import { takeOnByWorking } from "@/lib/assignments/take-on";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { answererColumns, answererOn } from "./answerers";
import { lockOpinionToAnswer } from "./lock-answer";
import { keepText } from "./keep-text";
import { mayDraftResponse } from "./policy";
import { reachOf } from "./reach";
import { whyNotDrafted } from "./rules";
import type { DraftResponseInput } from "./schema";
import { keepStep } from "./take-step";

/** Begins the written answer of an opinion; it stays with its authors until it is submitted. */
export function draftResponse(actor: Actor, input: DraftResponseInput, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinionToAnswer(tx, actor, input.opinionId);
    refuseUnless(mayDraftResponse(actor, opinion));
    const id = newId(now.getTime());
    const whyNot = whyNotDrafted(opinion);
    const earlier = await earlierSubmission(tx, actor, input, id, whyNot);
    if (earlier) return { id: earlier, code: opinion.code };
    refuse(whyNot);
    const reach = reachOf(input, now);
    const answerer = await answererOn(tx, opinion.handlingUnitId, input.answererId, dayOf(now));

    await tx.response.create({
      data: {
        id,
        opinionId: opinion.id,
        mode: "written",
        status: "draft",
        body: input.body,
        ...reach,
        ...answererColumns(answerer),
        authorId: actor.personId,
        createdAt: now,
      },
      select: { id: true },
    });
    const of = { responseId: id, unitId: opinion.handlingUnitId };
    await keepText(tx, actor, { ...of, body: input.body }, now);
    await keepStep(tx, actor, of, { to: "draft" }, now);
    await takeOnByWorking(tx, actor, opinion, now);
    await recordEvent(tx, actor, { type: "response.drafted", ...aboutPartOf(opinion, id) }, now);
    return { id, code: opinion.code };
  });
}
