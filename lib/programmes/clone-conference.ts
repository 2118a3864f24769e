import { recordEvent } from "@/lib/audit/record-event";
import { scheduleWithin } from "@/lib/conferences/schedule-conference";
import type { ConferenceInput } from "@/lib/conferences/schema";
import { unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { instantAt } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { found, refuse } from "@/lib/refusals";
import { fillProgramme } from "./fill-programme";
import { aboutProgramme, lockProgramme } from "./lock-programme";
import { whyProgrammeIsTooLong } from "./rules";
import { templateOf } from "./save-template";

type Cloning = ConferenceInput & { clonedFromId: string };

/**
 * Schedules a conference like an earlier one of the unit. The form carries what it took over; the
 * programme comes along here, its posts with their holders of the new day.
 */
export function cloneConference(actor: Actor, input: Cloning, now = new Date()) {
  return transaction(async (tx) => {
    const source = found(
      await tx.conference.findFirst({
        where: { AND: [{ id: input.clonedFromId, unitId: input.unitId }, unitsVisibleTo(actor)] },
        select: { code: true, programme: { select: { id: true } } },
      }),
    );
    const items = source.programme ? await templateOf(tx, source.programme.id) : [];
    const startsAt = instantAt(input.day, input.startTime);
    refuse(whyProgrammeIsTooLong(items, startsAt), {}, "startTime");

    const { id, code, isNew } = await scheduleWithin(tx, actor, input, now);
    if (!isNew || items.length === 0) return { id, code };
    const programme = await lockProgramme(tx, actor, { conferenceId: id });
    await fillProgramme(tx, programme, items);
    await recordEvent(
      tx,
      actor,
      {
        type: "programme.copied",
        ...aboutProgramme(programme),
        from: source.code,
        items: items.length,
      },
      now,
    );
    return { id, code };
  });
}
