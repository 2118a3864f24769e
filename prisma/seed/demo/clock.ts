import { addDays, instantAt, isoDay, plainDate } from "@/lib/platform/dates";

/** The day on which the demo stands still: what is due, late or coming is seen from here. */
export const demoToday = "2026-11-22";

/** "2024-11-18 09:30" in Hà Nội as an instant. */
export function moment(text: string): Date {
  const [day = "", time = "08:00"] = text.split(" ");
  return instantAt(day, time);
}

/** The day so many days before or after. */
export function dayAfter(day: string, days: number): string {
  return isoDay(addDays(plainDate(day), days));
}

/** The first working day on or after that day: offices write nothing on a Saturday or Sunday. */
export function officeDay(day: string): string {
  const weekday = plainDate(day).getUTCDay();
  if (weekday === 6) return dayAfter(day, 2);
  return weekday === 0 ? dayAfter(day, 1) : day;
}
