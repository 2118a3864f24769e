import { isWorkingDay, type WorkCalendar } from "@/lib/deadlines/calendar";
import { countBack, countDays } from "@/lib/deadlines/count-days";
import type { ReminderStep } from "@/lib/generated/prisma/enums";
import { addDays } from "@/lib/platform/dates";

/** When each step of the ladder is taken, in working days before or after a due date. */
export type Ladder = {
  beforeDays: number;
  chairAfterDays: number;
  leadershipAfterDays: number;
};

export const usualLadder: Ladder = { beforeDays: 3, chairAfterDays: 3, leadershipAfterDays: 7 };

/** The due dates for which a step is taken on a day: later than `after`, `upTo` included. */
export type DueDates = { step: ReminderStep; after: Date | null; upTo: Date };

/**
 * Which due dates ask for which step today. Each has one step at a time, the highest it has come
 * to, so a worker that was away takes that one and none of those that are over. Days that are not
 * worked ask for none: what fell on them is taken on the next working day.
 */
export function dueDatesToRemind(
  { beforeDays, chairAfterDays, leadershipAfterDays }: Ladder,
  today: Date,
  calendar: WorkCalendar,
): DueDates[] {
  if (!isWorkingDay(calendar, today)) return [];
  const ahead = countDays({ unit: "workingDays", amount: beforeDays }, today, calendar).end!;
  const chair = dayBefore(today, chairAfterDays, calendar);
  const leadership = dayBefore(today, leadershipAfterDays, calendar);
  return [
    { step: "before", after: today, upTo: lastDayOff(ahead, calendar) },
    { step: "due", after: chair, upTo: today },
    { step: "chair", after: leadership, upTo: chair },
    { step: "leadership", after: null, upTo: leadership },
  ];
}

/** The latest day since which so many working days have passed, today included. */
function dayBefore(today: Date, amount: number, calendar: WorkCalendar): Date {
  const end = countBack({ unit: "workingDays", amount }, today, calendar).end!;
  return lastDayOff(end, calendar);
}

/** The days off that follow a working day count with it: no working day lies between. */
function lastDayOff(day: Date, calendar: WorkCalendar): Date {
  let last = day;
  while (!isWorkingDay(calendar, addDays(last, 1))) last = addDays(last, 1);
  return last;
}
