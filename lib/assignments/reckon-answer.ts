import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { dueDate, type Reckoning } from "@/lib/deadlines/due-date";
import { fixedDate } from "@/lib/deadlines/fixed-date";
import type { DeadlineUnit } from "@/lib/generated/prisma/enums";
import { addDays } from "@/lib/platform/dates";

/** What decides on the due date of an answer, as it is kept. */
export type AnswerClock = {
  term: Term | null;
  pauses: { fromDay: Date; resumedOn: Date | null; reason: string }[];
  /** Only those that were granted, in the order of the decisions. */
  extensions: { unit: DeadlineUnit; amount: number; reason: string; decidedAt: Date | null }[];
};

export type Term = {
  startsOn: Date;
  unit: DeadlineUnit | null;
  amount: number | null;
  fixedOn: Date | null;
  reason: string | null;
  setAt: Date;
};

/** The due date of an answer and how it was reached; null where no term was ever set. */
export function reckonAnswer(clock: AnswerClock, calendar: WorkCalendar): Reckoning | null {
  const { term } = clock;
  if (!term) return null;
  const course = courseOf(clock, term);
  if (term.fixedOn) {
    const fixed = { on: term.fixedOn, setOn: term.startsOn, reason: term.reason };
    return fixedDate(fixed, calendar, course);
  }
  const { unit, amount } = term;
  if (amount === null || !isInDays(unit)) return null;
  return dueDate({ unit, amount, direction: "after" }, term.startsOn, calendar, course);
}

/** The last day of a pause is the one before it resumed; resumed on its first day, it took none. */
function courseOf({ pauses, extensions }: AnswerClock, { setAt }: Term) {
  return {
    pauses: pauses
      .filter(({ fromDay, resumedOn }) => resumedOn === null || resumedOn > fromDay)
      .map(({ fromDay, resumedOn, reason }) => ({
        ...{ from: fromDay, to: resumedOn && addDays(resumedOn, -1), reason },
      })),
    // What was granted on top of an earlier term went with that term.
    extensions: extensions.flatMap(({ unit, amount, reason, decidedAt }) =>
      isInDays(unit) && decidedAt && decidedAt >= setAt ? [{ unit, amount, reason }] : [],
    ),
  };
}

function isInDays(unit: DeadlineUnit | null): unit is "calendarDays" | "workingDays" {
  return unit === "calendarDays" || unit === "workingDays";
}
