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

/** Final: what comes instead is another conference. */
export function cancelConference(
  actor: Actor,
  input: ConferenceStop,
  now = new Date(),
  alongside = nothingAlongside,
) {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, actor, input);
    refuse(whyCannotBe("cancel", conference));

    const { id, unitId } = conference;
    const { reason } = input;
    await takeStep(tx, actor, conference, { to: "cancelled", reason, now });
    await tx.conference.update({
      where: { id },
      data: { status: "cancelled", version: { increment: 1 } },
      select: { id: true },
    });
    await releaseBookings(tx, id);
    const cause = causeOf("cancelled", conference);
    await alongside(tx, { kind: "cancelled", conference, cause, reason, startsAt: null }, now);
    await recordEvent(
      tx,
      actor,
      { type: "conference.cancelled", subjectId: id, unitId, conferenceId: id, reason },
      now,
    );
    return { id };
  });
}
