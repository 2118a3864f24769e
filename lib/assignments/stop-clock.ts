import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutOpinion } from "./about-opinion";
import { setDueDate, standingClock } from "./answer-clock";
import { lockRouted } from "./lock-routed";
import { mayAssignOpinion } from "./policy";
import { whyClockNotStopped } from "./rules";
import type { ClockStop } from "./schema";

/** Stops the clock of an answer from today on, for what others have to do first; meanwhile nothing is due. */
export function stopClock(actor: Actor, input: ClockStop, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockRouted(tx, actor, input.opinionId, input.version);
    refuseUnless(mayAssignOpinion(actor, opinion));
    refuse(whyClockNotStopped(opinion, await standingClock(tx, opinion)));
    const { cause, reason } = input;
    await tx.answerPause.create({
      data: {
        ...{ opinionId: opinion.id, cause, reason, fromDay: dayOf(now), begunAt: now },
        ...{ begunById: actor.personId, begunAsPost: titleFor(actor, opinion.handlingUnitId) },
      },
      select: { id: true },
    });
    await setDueDate(tx, opinion.id);
    const event = { type: "clock.stopped", cause, reason } as const;
    await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
    return { code: opinion.code };
  });
}
