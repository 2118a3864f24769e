import { addDays, dayOf, formatTimeOf, instantAt, isoDay } from "@/lib/platform/dates";

/** Vietnamese time: nobody is woken for the office's sake. */
const quietFrom = "21:00";
const quietTo = "06:30";
const digestTime = "07:00";

/** When a mail that is ready now may go out: at once, or when the quiet hours end. */
export function whenToMail(now: Date): Date {
  const time = formatTimeOf(now);
  const today = dayOf(now);
  if (time >= quietFrom) return instantAt(isoDay(addDays(today, 1)), quietTo);
  return time < quietTo ? instantAt(isoDay(today), quietTo) : now;
}

/** The next morning on which a digest is sent, as a plain date; today's while it has not gone out. */
export function nextDigestDay(now: Date): Date {
  const today = dayOf(now);
  return formatTimeOf(now) < digestTime ? today : addDays(today, 1);
}

/** The instant at which the digest of that day goes out. */
export function digestInstant(day: Date): Date {
  return instantAt(isoDay(day), digestTime);
}
