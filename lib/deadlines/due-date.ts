import type { DeadlineDirection } from "@/lib/generated/prisma/enums";
import { addDays } from "@/lib/platform/dates";
import { isWorkingDay, workingDayFrom, type WorkCalendar } from "./calendar";
import { countBack, countDays, type Pause, type Span } from "./count-days";
import { daysOff, doubtsAbout, type Step } from "./steps";

export type Terms = Span & { direction: DeadlineDirection };

export type Extension = Span & { reason: string };

export type Course = { pauses?: readonly Pause[]; extensions?: readonly Extension[] };

export type Reckoning = {
  /** The day to work to, always a working day; null while the count is stopped. */
  due: Date | null;
  /** The last day that still keeps the rule: after `due` where a day counted back to is not worked. */
  limit: Date | null;
  steps: Step[];
};

/**
 * The due date of a rule counted in days, from a plain date, which is not counted itself (Civil
 * Code 2015, art. 147). A last day that is not worked moves to the next working day (art. 148);
 * counted back from an event it moves to the working day before, since those who are to be told
 * in time must not get less. Pauses and extensions do not apply to what is counted back.
 */
export function dueDate(
  terms: Terms,
  from: Date,
  calendar: WorkCalendar,
  course: Course = {},
): Reckoning {
  const reckoning =
    terms.direction === "before"
      ? reckonBack(terms, from, calendar)
      : reckonOn(terms, from, calendar, course);
  const { due } = reckoning;
  if (due === null) return reckoning;
  const last: Step[] = [...doubtsAbout(calendar, from, due), { kind: "due", on: due }];
  return { ...reckoning, steps: [...reckoning.steps, ...last] };
}

function reckonOn(
  { unit, amount }: Terms,
  from: Date,
  calendar: WorkCalendar,
  { pauses = [], extensions = [] }: Course,
): Reckoning {
  const { due, steps } = extend([{ unit, amount }, ...extensions], from, calendar, pauses);
  return { due, limit: due, steps: [{ kind: "begun", on: from }, ...steps] };
}

/** Counts one span after the other, each from the working day on which the one before it ends. */
export function extend(
  spans: readonly (Span & { reason?: string })[],
  from: Date,
  calendar: WorkCalendar,
  pauses: readonly Pause[],
): { due: Date | null; steps: Step[] } {
  const steps: Step[] = [];
  let due = from;
  for (const span of spans) {
    const counted = countDays(span, due, calendar, pauses);
    steps.push(...counted.steps);
    if (counted.end === null) return { due: null, steps };
    steps.push(endOf(span, counted.end));
    due = workingDayFrom(calendar, counted.end, 1);
    steps.push(...movedSteps("moved", calendar, counted.end, due));
  }
  return { due, steps };
}

function endOf(span: Span & { reason?: string }, to: Date): Step {
  const { unit, amount, reason } = span;
  return reason === undefined
    ? { kind: "counted", unit, amount, to }
    : { kind: "extended", unit, amount, to, reason };
}

function reckonBack({ unit, amount }: Terms, from: Date, calendar: WorkCalendar): Reckoning {
  const { end, steps } = countBack({ unit, amount }, from, calendar);
  const limit = end ?? from;
  const due = workingDayFrom(calendar, limit, -1);
  return {
    due,
    limit,
    steps: [
      { kind: "begun", on: from },
      ...steps,
      { kind: "countedBack", unit, amount, to: limit },
      ...movedSteps("movedBack", calendar, limit, due),
    ],
  };
}

/** Why a last day that is not worked is not the due date. */
export function movedSteps(
  kind: "moved" | "movedBack",
  calendar: WorkCalendar,
  end: Date,
  on: Date,
): Step[] {
  if (isWorkingDay(calendar, end)) return [];
  const [from, to] = kind === "moved" ? [end, addDays(on, -1)] : [addDays(on, 1), end];
  return [{ kind, on, ...daysOff(calendar, from, to) }];
}
