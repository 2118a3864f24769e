/**
 * Two kinds of time, never mixed. A *plain date* is a day without hour or zone: a Date at UTC
 * midnight, as Prisma reads a DATE. An *instant* is a moment, shown in Vietnamese time.
 */
export const timeZone = "Asia/Ho_Chi_Minh";
const offset = "+07:00"; // Vietnam has kept one offset, without summer time, since 1975.

const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The plain date on which an instant falls in Vietnam. */
export function dayOf(instant: Date): Date {
  return plainDate(isoParts(instant).day);
}

/** "2026-11-22" as a plain date. @throws RangeError where no calendar has that day */
export function plainDate(iso: string): Date {
  const date = new Date(`${iso}T00:00:00.000Z`);
  if (Number.isNaN(date.getTime()) || isoDay(date) !== iso)
    throw new RangeError(`no such day: ${iso}`);
  return date;
}

/** A plain date as "2026-11-22". */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A plain date as the office writes it: 22/11/2026. */
export function formatDay(date: Date): string {
  const [year, month, day] = isoDay(date).split("-");
  return `${day}/${month}/${year}`;
}

/** The day of an instant in Vietnam: 22/11/2026. */
export function formatDayOf(instant: Date): string {
  return formatDay(dayOf(instant));
}

/** The time of an instant in Vietnam: 08:30. */
export function formatTimeOf(instant: Date): string {
  return isoParts(instant).time;
}

/** 08:30, 22/11/2026 in Vietnam. */
export function formatInstant(instant: Date): string {
  const { day, time } = isoParts(instant);
  return `${time}, ${formatDay(plainDate(day))}`;
}

/** The instant at which a Vietnamese clock shows that time on that day. */
export function instantAt(isoDate: string, time: string): Date {
  return new Date(`${isoDate}T${time}:00${offset}`);
}

/** The first instant of the Vietnamese day in which an instant falls. */
export function startOfDay(instant: Date): Date {
  return instantAt(isoParts(instant).day, "00:00");
}

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

export function addHours(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 3_600_000);
}

/** Whole days from one plain date to another; negative where the second is earlier. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / 86_400_000);
}

/** The year in Vietnam. */
export function yearOf(instant: Date): number {
  return Number(isoParts(instant).day.slice(0, 4));
}

/** First and last instant boundaries of a year in Vietnam: from (included) to (excluded). */
export function yearSpan(year: number): { from: Date; to: Date } {
  return { from: instantAt(`${year}-01-01`, "00:00"), to: instantAt(`${year + 1}-01-01`, "00:00") };
}

/**
 * "22/11/2026", "22-11-2026", "22.11.2026" or "2026-11-22", days and months with or without a
 * leading zero, as "2026-11-22"; null where it is no date or no calendar has it (30/02/2026).
 */
export function readDay(typed: string): string | null {
  const match =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(typed.trim()) ??
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(typed.trim());
  if (!match) return null;
  const [day, month, year] = match.groups
    ? [match.groups.day, match.groups.month, match.groups.year]
    : [match[1], match[2], match[3]];
  const iso = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isCalendarDay(iso) ? iso : null;
}

/** "8:30", "08h30", "8h", "0830" as "08:30"; null where it is no time of day. */
export function readTime(typed: string): string | null {
  const match =
    /^(\d{1,2})\s*[:hg.]\s*(\d{2})?$/i.exec(typed.trim()) ?? /^(\d{2})(\d{2})$/.exec(typed.trim());
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function isCalendarDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00.000Z`);
  const year = Number(iso.slice(0, 4));
  return !Number.isNaN(date.getTime()) && isoDay(date) === iso && year >= 1945 && year <= 2100;
}

function isoParts(instant: Date): { day: string; time: string } {
  const found: Record<string, string> = {};
  for (const part of parts.formatToParts(instant)) found[part.type] = part.value;
  return {
    day: `${found.year}-${found.month}-${found.day}`,
    time: `${found.hour}:${found.minute}`,
  };
}
