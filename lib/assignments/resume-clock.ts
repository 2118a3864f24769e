import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { dayOf, isoDay } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutOpinion } from "./about-opinion";
import { setDueDate, standingClock } from "./answer-clock";
import { lockRouted } from "./lock-routed";
import { mayAssignOpinion } from "./policy";
import { whyClockNotResumed } from "./rules";
import type { AssignmentSeen } from "./schema";

/** Lets the clock run again: today counts, and the due date moves by the days that did not. */
export function resumeClock(actor: Actor, input: AssignmentSeen, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockRouted(tx, actor, input.opinionId, input.version);
    refuseUnless(mayAssignOpinion(actor, opinion));
    refuse(whyClockNotResumed(await standingClock(tx, opinion)));
    await tx.answerPause.updateMany({
      where: { opinionId: opinion.id, resumedOn: null },
      data: {
        ...{ resumedOn: dayOf(now), resumedById: actor.personId },
        resumedAsPost: titleFor(actor, opinion.handlingUnitId),
      },
    });
    const dueOn = await setDueDate(tx, opinion.id);
    const event = { type: "clock.resumed", dueOn: dueOn && isoDay(dueOn) } as const;
    await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
    return { code: opinion.code };
  });
}
