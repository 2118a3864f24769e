import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { instantAt, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { refuse } from "@/lib/refusals";
import { bookConference } from "./book-conference";
import { lockConference } from "./lock-conference";
import { causeOf, nothingAlongside } from "./plan-change";
import { statusAfterMove, whyCannotBe } from "./rules";
import { refuseDayOutsideUnit } from "./schedule-conference";
import type { ConferenceNewDate } from "./schema";
import { chairsStillInPost, replaceChairs } from "./seat-chairs";
import { takeStep } from "./take-step";

/**
 * Gives a postponed conference its new date; it goes on where it stood, or is announced anew.
 * Chairs who will have left their posts by then leave the conference too.
 */
export function rescheduleConference(
  actor: Actor,
  input: ConferenceNewDate,
  now = new Date(),
  alongside = nothingAlongside,
) {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, actor, input);
    refuse(whyCannotBe("reschedule", conference));
    refuseDayOutsideUnit(conference.unit, plainDate(input.day));
    const startsAt = instantAt(input.day, input.startTime);
    refuse(startsAt <= now ? "conference-in-the-past" : null, {}, "day");
    const { id, unitId, statusBeforePostponement } = conference;
    const place = { unitId, day: plainDate(input.day) };
    await replaceChairs(tx, id, await chairsStillInPost(tx, conference.chairs, place));
    const to = statusAfterMove(statusBeforePostponement ?? "planned");
    await takeStep(tx, actor, conference, { to, now });
    await tx.conference.update({
      where: { id },
      data: {
        status: to,
        statusBeforePostponement: null,
        startsAt,
        endsAt: input.endTime === null ? null : instantAt(input.day, input.endTime),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await bookConference(tx, actor, id, now);
    const cause = causeOf("moved", conference);
    await alongside(tx, { kind: "moved", conference, cause, reason: null, startsAt }, now);
    await recordEvent(
      tx,
      actor,
      {
        type: "conference.rescheduled",
        subjectId: id,
        unitId,
        conferenceId: id,
        startsAt: startsAt.toISOString(),
      },
      now,
    );
    return { id };
  });
}
