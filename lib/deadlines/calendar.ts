import type { HolidayKind } from "@/lib/generated/prisma/enums";
import { addDays, isoDay } from "@/lib/platform/dates";

/** A day that is not what its weekday says. */
export type MarkedDay = { day: Date; kind: HolidayKind; name: string; isProvisional?: boolean };

/** Which days are worked. Days are plain dates; Saturdays and Sundays need no mark. */
export type WorkCalendar = {
  marked: ReadonlyMap<string, MarkedDay>;
  /** Years whose holidays have been entered at all. */
  years: ReadonlySet<number>;
  /** Years with days that nobody has announced yet. */
  provisionalYears: ReadonlySet<number>;
};

export function makeCalendar(days: readonly MarkedDay[]): WorkCalendar {
  return {
    marked: new Map(days.map((marked) => [isoDay(marked.day), marked])),
    years: new Set(days.map(({ day }) => day.getUTCFullYear())),
    provisionalYears: new Set(
      days.filter(({ isProvisional }) => isProvisional).map(({ day }) => day.getUTCFullYear()),
    ),
  };
}

export function markOf(calendar: WorkCalendar, day: Date): MarkedDay | undefined {
  return calendar.marked.get(isoDay(day));
}

export function isWeekend(day: Date): boolean {
  return day.getUTCDay() === 0 || day.getUTCDay() === 6;
}

export function isWorkingDay(calendar: WorkCalendar, day: Date): boolean {
  const mark = markOf(calendar, day);
  return mark ? mark.kind === "workingDay" : !isWeekend(day);
}

export type RestDay = { name: string | null };

/**
 * Why people do not expect to be called to a meeting on that day: a holiday by its name, or a
 * Sunday that has none. Meetings of citizens are held on Saturdays.
 */
export function restDayOn(calendar: WorkCalendar, day: Date): RestDay | null {
  const mark = markOf(calendar, day);
  if (mark) return mark.kind === "workingDay" ? null : { name: mark.name };
  return day.getUTCDay() === 0 ? { name: null } : null;
}

/** The day itself where it is worked, else the nearest worked one in that direction. */
export function workingDayFrom(calendar: WorkCalendar, day: Date, direction: 1 | -1): Date {
  let found = day;
  while (!isWorkingDay(calendar, found)) found = addDays(found, direction);
  return found;
}
