import { addDays, dayOf, instantAt, isoDay } from "@/lib/platform/dates";
import { isWorkingDay, type WorkCalendar } from "./calendar";
import { daysOffNoted } from "./count-days";
import { doubtsAbout, type Step } from "./steps";

/** From when to when offices work on a working day: eight hours, in Vietnamese time. */
export const officeHours = [
  { from: "08:00", to: "12:00" },
  { from: "13:00", to: "17:00" },
] as const;

const minute = 60_000;

/** The instant at which so many working hours have passed since an instant, and how it was reached. */
export function dueTime(
  hours: number,
  from: Date,
  calendar: WorkCalendar,
): { dueAt: Date; steps: Step[] } {
  const steps: Step[] = [{ kind: "begunAt", at: from }];
  const off = daysOffNoted(calendar, steps);
  let left = hours * 60;
  let dueAt = from;
  for (let day = dayOf(from); left > 0; day = addDays(day, 1)) {
    if (!isWorkingDay(calendar, day)) {
      off.add(day);
      continue;
    }
    off.close();
    const worked = workOn(day, from, left);
    if (worked.minutes > 0) steps.push({ kind: "hours", on: day, minutes: worked.minutes });
    left -= worked.minutes;
    dueAt = worked.until ?? dueAt;
  }
  const last: Step[] = [
    ...doubtsAbout(calendar, dayOf(from), dayOf(dueAt)),
    { kind: "dueAt", at: dueAt },
  ];
  return { dueAt, steps: [...steps, ...last] };
}

/** How many of the minutes pass in the office hours of one day, and when the last of them ends. */
function workOn(day: Date, from: Date, wanted: number) {
  let minutes = 0;
  let until: Date | null = null;
  for (const hours of officeHours) {
    const opens = instantAt(isoDay(day), hours.from);
    const begins = opens > from ? opens : from;
    const open = (instantAt(isoDay(day), hours.to).getTime() - begins.getTime()) / minute;
    const used = Math.min(wanted - minutes, Math.max(0, open));
    if (used <= 0) continue;
    minutes += used;
    until = new Date(begins.getTime() + used * minute);
  }
  return { minutes, until };
}
