import { addDays, plainDate } from "@/lib/platform/dates";

export type DaySpan = { from: Date; to: Date };

/** The Monday of the week in which a plain date falls. */
function startOfWeek(day: Date): Date {
  return addDays(day, -((day.getUTCDay() + 6) % 7));
}

export function weekOf(day: Date): DaySpan {
  const from = startOfWeek(day);
  return { from, to: addDays(from, 6) };
}

export function monthOf(day: Date): DaySpan {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  return { from: new Date(Date.UTC(year, month, 1)), to: new Date(Date.UTC(year, month + 1, 0)) };
}

/** The whole weeks that hold a month. */
export function weeksOfMonth(day: Date): DaySpan {
  const { from, to } = monthOf(day);
  return { from: startOfWeek(from), to: addDays(startOfWeek(to), 6) };
}

/** The same day of another month, or its last one where it has fewer days: 31/1 leads to 28/2. */
export function addMonths(day: Date, months: number): Date {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const last = monthOf(first).to.getUTCDate();
  return addDays(first, Math.min(day.getUTCDate(), last) - 1);
}

export function daysOf({ from, to }: DaySpan): Date[] {
  const days: Date[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Days in rows of seven. */
export function inWeeks<T>(days: T[]): T[][] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );
}

const first = plainDate("1945-01-01");
const last = plainDate("2100-12-31");

/** Whether the calendar goes that far: dates beyond cannot be typed anywhere either. */
export function isInReach(day: Date): boolean {
  return first <= day && day <= last;
}
