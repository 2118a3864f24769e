import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse } from "@/lib/refusals";
import { releaseBookings } from "./book-conference";
import { lockConference } from "./lock-conference";
import { whyStepIsRefused } from "./rules";
import type { ConferenceAdvance } from "./schema";
import { takeStep } from "./take-step";

export function advanceConference(actor: Actor, input: ConferenceAdvance, now = new Date()) {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, actor, input);
    refuse(
      whyStepIsRefused(
        {
          ...conference,
          siteCount: conference.sites.length,
          chairCount: conference.chairs.length,
        },
        input.to,
        now,
      ),
    );
    const { id, unitId, status } = conference;
    await takeStep(tx, actor, conference, { to: input.to, now });
    await tx.conference.update({
      where: { id },
      data: { status: input.to, version: { increment: 1 } },
      select: { id: true },
    });
    if (input.to === "held") await releaseBookings(tx, id);
    await recordEvent(
      tx,
      actor,
      {
        type: "conference.advanced",
        subjectId: id,
        unitId,
        conferenceId: id,
        from: status,
        to: input.to,
      },
      now,
    );
    return { id };
  });
}
