import { daysBetween } from "@/lib/platform/dates";
import { workingDayFrom, type WorkCalendar } from "./calendar";
import { countDays } from "./count-days";
import { extend, movedSteps, type Course, type Reckoning } from "./due-date";
import { doubtsAbout, type Step } from "./steps";
import { workingDaysBetween } from "./working-days";

/** A day that somebody set for a reason, and the day on which it was set. */
export type FixedDay = { on: Date; setOn: Date; reason: string | null };

/**
 * The due date where somebody set the day, as plain dates. One that is not worked moves to the next
 * working day; a pause takes nothing from the working days that there were, so it pushes the date
 * back by as many; extensions go on from there.
 */
export function fixedDate(
  { on, setOn, reason }: FixedDay,
  calendar: WorkCalendar,
  { pauses = [], extensions = [] }: Course = {},
): Reckoning {
  const planned = workingDayFrom(calendar, on, 1);
  const steps: Step[] = [
    { kind: "set", on, setOn, reason: reason ?? "none" },
    ...movedSteps("moved", calendar, on, planned),
  ];
  const amount = workingDaysBetween(calendar, setOn, planned);
  const counted = countDays({ unit: "workingDays", amount }, setOn, calendar, pauses);
  steps.push(...counted.steps.filter(({ kind }) => kind === "paused" || kind === "stopped"));
  if (counted.end === null) return { due: null, limit: null, steps };

  const begin = counted.end > planned ? counted.end : planned;
  if (begin > planned) {
    const days = workingDaysBetween(calendar, planned, begin);
    steps.push({ kind: "pushed", on: begin, days });
  }
  const extended = extend(extensions, begin, calendar, pauses);
  steps.push(...extended.steps);
  const { due } = extended;
  if (due === null) return { due, limit: due, steps };
  const doubts = daysBetween(setOn, due) > 0 ? doubtsAbout(calendar, setOn, due) : [];
  return { due, limit: due, steps: [...steps, ...doubts, { kind: "due", on: due }] };
}
