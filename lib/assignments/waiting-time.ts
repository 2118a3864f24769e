import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { workedMinutes, workingDayMinutes } from "@/lib/deadlines/working-days";
import type { AnswerStatus } from "@/lib/opinions/vocabulary";
import { dayOf, daysBetween } from "@/lib/platform/dates";
import { isAnsweredSince } from "./rules";

export type WaitingTime = {
  /** Working days, and the full hours of a further one. */
  days: number;
  hours: number;
  calendarDays: number;
};

/** How long a matter lay between two instants, in office hours and by the calendar. */
export function waitingTime(calendar: WorkCalendar, from: Date, to: Date): WaitingTime {
  const minutes = to > from ? workedMinutes(calendar, from, to) : 0;
  return {
    days: Math.floor(minutes / workingDayMinutes),
    hours: Math.floor((minutes % workingDayMinutes) / 60),
    calendarDays: to > from ? daysBetween(dayOf(from), dayOf(to)) : 0,
  };
}

type Held = { givenAt: Date; endedAt: Date | null; answeredAt: Date | null };

/** Until when somebody had an opinion: until they passed it on or it was answered, else until now. */
export function heldUntil(held: Held, opinion: { answerStatus: AnswerStatus }, now: Date): Date {
  if (held.endedAt) return held.endedAt;
  return held.answeredAt && isAnsweredSince(opinion, held) ? held.answeredAt : now;
}
