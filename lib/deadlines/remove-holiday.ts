import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { isoDay } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { mayKeepCalendar } from "./policy";
import type { HolidayRemoval } from "./schema";

export function removeHoliday(actor: Actor, input: HolidayRemoval, now = new Date()) {
  return transaction(async (tx) => {
    refuseUnless(mayKeepCalendar(actor));
    const [removed] = await tx.$queryRaw<{ id: string; day: Date; name: string }[]>`
      DELETE FROM holiday WHERE id = ${input.holidayId}::uuid RETURNING id, day, name`;
    const { id, day, name } = found(removed);
    const event = { type: "holiday.removed", subjectId: id, day: isoDay(day), name } as const;
    await recordEvent(tx, actor, event, now);
    return { year: day.getUTCFullYear() };
  });
}
