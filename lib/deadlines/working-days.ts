import { addDays, dayOf, instantAt, isoDay } from "@/lib/platform/dates";
import { isWorkingDay, type WorkCalendar } from "./calendar";
import { officeHours } from "./due-time";

const minute = 60_000;

/** How many days are worked after one plain date up to and with another. */
export function workingDaysBetween(calendar: WorkCalendar, from: Date, to: Date): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/** How many minutes of office hours passed between two instants. */
export function workedMinutes(calendar: WorkCalendar, from: Date, to: Date): number {
  let minutes = 0;
  for (let day = dayOf(from); day <= dayOf(to); day = addDays(day, 1)) {
    if (!isWorkingDay(calendar, day)) continue;
    for (const hours of officeHours) {
      const opens = Math.max(instantAt(isoDay(day), hours.from).getTime(), from.getTime());
      const closes = Math.min(instantAt(isoDay(day), hours.to).getTime(), to.getTime());
      minutes += Math.max(0, closes - opens) / minute;
    }
  }
  return Math.floor(minutes);
}

/** Minutes of a working day. */
export const workingDayMinutes = 8 * 60;
