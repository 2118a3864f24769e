import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { Refusal, refuse } from "@/lib/refusals";
import { bookConference } from "./book-conference";
import { findStandIns } from "./find-stand-ins";
import { lockConference } from "./lock-conference";
import { whyCannotChange } from "./rules";
import type { StandInChoice } from "./schema";
import { replaceChairs } from "./seat-chairs";

/** Gives the chair of an absent head to a deputy, who presides under the own title, in the head's place. */
export function seatStandIn(actor: Actor, input: StandInChoice, now = new Date()) {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, actor, input);
    refuse(whyCannotChange(conference));
    const { id, unitId, chairs } = conference;
    const absent = (await findStandIns(actor, id, tx)).find(
      ({ chair }) => chair.holdingId === input.absentId,
    );
    const standIn = absent?.standIns.find(({ holdingId }) => holdingId === input.standInId);
    if (!absent || !standIn) throw new Refusal("stand-in-not-possible");

    const { holdingId, personName, postTitle } = standIn;
    const standsInFor = absent.chair.postTitle;
    const seats = chairs.map((chair) =>
      chair.holdingId === input.absentId
        ? { holdingId, personName, postTitle, standsInFor }
        : chair,
    );
    await replaceChairs(tx, id, seats);
    await tx.conference.update({
      where: { id },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    await bookConference(tx, actor, id, now);
    await recordEvent(
      tx,
      actor,
      {
        type: "conference.standInSeated",
        ...{ subjectId: id, unitId, conferenceId: id },
        standIn: postTitle,
        absent: standsInFor,
      },
      now,
    );
    return { id };
  });
}
