import { monthOf, weekOf, weeksOfMonth, type DaySpan } from "@/lib/calendars/days";
import { isWeekend } from "@/lib/deadlines/calendar";
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

/** Whether offices are closed on that day. */
export function isOff({ day, mark }: CalendarDay): boolean {
  return mark ? mark.kind !== "workingDay" : isWeekend(day);
}
