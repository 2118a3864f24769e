import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse } from "@/lib/refusals";
import { releaseBookings } from "./book-conference";
import { lockConference } from "./lock-conference";
import { causeOf, nothingAlongside } from "./plan-change";
import { whyCannotBe } from "./rules";
import type { ConferenceStop } from "./schema";
import { takeStep } from "./take-step";

export function postponeConference(
  actor: Actor,
  input: ConferenceStop,
  now = new Date(),
  alongside = nothingAlongside,
) {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, actor, input);
    refuse(whyCannotBe("postpone", conference));

    const { id, unitId, status } = conference;
    const { reason } = input;
    await takeStep(tx, actor, conference, { to: "postponed", reason, now });
    await tx.conference.update({
      where: { id },
      data: { status: "postponed", statusBeforePostponement: status, version: { increment: 1 } },
      select: { id: true },
    });
    await releaseBookings(tx, id);
    const cause = causeOf("postponed", conference);
    await alongside(tx, { kind: "postponed", conference, cause, reason, startsAt: null }, now);
    await recordEvent(
      tx,
      actor,
      { type: "conference.postponed", subjectId: id, unitId, conferenceId: id, reason },
      now,
    );
    return { id };
  });
}
