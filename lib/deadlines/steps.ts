import type { DeadlineUnit } from "@/lib/generated/prisma/enums";
import { addDays } from "@/lib/platform/dates";
import { markOf, type WorkCalendar } from "./calendar";

/** Consecutive days that are not counted, with the names of the holidays among them. */
export type DaysOff = { from: Date; to: Date; days: number; names: string[] };

/** One step of how a date was reached; its sentence is in messages/<language>/deadlines.json. */
export type Step =
  | { kind: "begun"; on: Date }
  | { kind: "begunAt"; at: Date }
  | { kind: "set"; on: Date; setOn: Date; reason: string }
  | { kind: "pushed"; on: Date; days: number }
  | ({ kind: "skipped" } & DaysOff)
  | { kind: "swapped"; on: Date; name: string }
  | { kind: "paused"; from: Date; to: Date; days: number; reason: string }
  | { kind: "stopped"; from: Date; reason: string }
  | { kind: "counted"; unit: DeadlineUnit; amount: number; to: Date }
  | { kind: "countedBack"; unit: DeadlineUnit; amount: number; to: Date }
  | { kind: "hours"; on: Date; minutes: number }
  | { kind: "extended"; unit: DeadlineUnit; amount: number; to: Date; reason: string }
  | ({ kind: "moved"; on: Date } & DaysOff)
  | ({ kind: "movedBack"; on: Date } & DaysOff)
  | { kind: "yearMissing"; year: number }
  | { kind: "yearProvisional"; year: number }
  | { kind: "due"; on: Date }
  | { kind: "dueAt"; at: Date };

export function daysOff(calendar: WorkCalendar, from: Date, to: Date): DaysOff {
  const names = new Set<string>();
  let days = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const mark = markOf(calendar, day);
    if (mark) names.add(mark.name);
    days += 1;
  }
  return { from, to, days, names: [...names] };
}

/** What the calendar does not know, or not yet for certain, of the years that were counted through. */
export function doubtsAbout(calendar: WorkCalendar, one: Date, other: Date): Step[] {
  const [from, to] = one < other ? [one, other] : [other, one];
  const steps: Step[] = [];
  for (let year = from.getUTCFullYear(); year <= to.getUTCFullYear(); year += 1) {
    if (!calendar.years.has(year)) steps.push({ kind: "yearMissing", year });
    else if (calendar.provisionalYears.has(year)) steps.push({ kind: "yearProvisional", year });
  }
  return steps;
}
