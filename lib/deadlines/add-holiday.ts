import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { isWeekend } from "./calendar";
import { mayKeepCalendar } from "./policy";
import type { HolidayInput } from "./schema";

/** What was announced takes the place of what was only derived for that day. */
export function addHoliday(actor: Actor, input: HolidayInput, now = new Date()) {
  return transaction(async (tx) => {
    refuseUnless(mayKeepCalendar(actor));
    const { kind, name, source } = input;
    const day = plainDate(input.day);
    refuse(kind === "workingDay" && !isWeekend(day) ? "day-is-worked-anyway" : null, {}, "kind");
    const earlier = await tx.holiday.findUnique({
      where: { day },
      select: { id: true, name: true, isProvisional: true },
    });
    if (earlier && !earlier.isProvisional) {
      throw new Refusal("holiday-is-there", { day: formatDay(day), name: earlier.name }, "day");
    }
    const facts = { kind, name, source, isProvisional: false };
    const { id } = await tx.holiday.upsert({
      where: { day },
      create: { day, ...facts },
      update: facts,
      select: { id: true },
    });
    const event = { type: "holiday.added", subjectId: id, day: input.day, name } as const;
    await recordEvent(tx, actor, event, now);
    return { id, year: day.getUTCFullYear() };
  });
}
