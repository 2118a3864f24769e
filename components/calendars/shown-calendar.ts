import { monthOf, weekOf, weeksOfMonth, type DaySpan } from "@/lib/calendars/days";
import { isWeekend } from "@/lib/deadlines/calendar";
import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import type { CalendarDay } from "@/lib/calendars/queries";
import type { CalendarQuery, CalendarView } from "@/lib/calendars/schema";

/** All that the parts of the calendar's page share. */
export type ShownCalendar = {
  days: CalendarDay[];
  query: CalendarQuery;
  view: CalendarView;
  today: Date;
  /** The day of the address, shown in full beside the month. */
  selected: Date;
  /** Several units are on show, so each entry names its own. */
  showsUnits: boolean;
  /** Conferences that the reader may put on another day. */
  movable: Set<string>;
};

/** The days that a view needs; the month is shown in whole weeks. */
export function spanOf(view: CalendarView, day: Date): DaySpan {
  return view === "week" ? weekOf(day) : weeksOfMonth(day);
}

/** The days of the month itself, without those of its neighbours in the same weeks. */
export function daysOfMonth({ days, selected }: ShownCalendar): CalendarDay[] {
  const { from, to } = monthOf(selected);
  return days.filter(({ day }) => from <= day && day <= to);
}

export function isEmpty({ mark, conferences, dueAnswers, duties }: CalendarDay): boolean {
  const hasNoDeadline = dueAnswers === null && duties.length === 0;
  return mark === null && conferences.length === 0 && hasNoDeadline;
}

/** What some days hold together; what was called off is no conference of theirs. */
export function countsOf(days: CalendarDay[]) {
  const all = days.flatMap(({ conferences }) => conferences);
  const calledOff = all.filter(({ status }) => isCalledOff(status)).length;
  return {
    conferences: all.length - calledOff,
    calledOff,
    due: days.reduce((sum, { dueAnswers }) => sum + (dueAnswers?.count ?? 0), 0),
    duties: days.reduce((sum, { duties }) => sum + duties.length, 0),
  };
}

/** Such a conference does not take place on its day. */
export function isCalledOff(status: ConferenceStatus): boolean {
  return status === "cancelled" || status === "postponed";
}

/** Whether offices are closed on that day. */
export function isOff({ day, mark }: CalendarDay): boolean {
  return mark ? mark.kind !== "workingDay" : isWeekend(day);
}
