import { addDays, daysBetween } from "@/lib/platform/dates";
import { isWeekend, isWorkingDay, markOf, type WorkCalendar } from "./calendar";
import { daysOff, type Step } from "./steps";

/** A time that does not count, both days included; without an end while it lasts. */
export type Pause = { from: Date; to: Date | null; reason: string };

export type Span = { unit: "calendarDays" | "workingDays"; amount: number };

type Counted = { end: Date | null; steps: Step[] };

/** Counts so many days onwards from the day after `from`; no end while a pause lasts. */
export function countDays(
  { unit, amount }: Span,
  from: Date,
  calendar: WorkCalendar,
  pauses: readonly Pause[] = [],
): Counted {
  const steps: Step[] = [];
  const off = daysOffNoted(calendar, steps);
  let end = from;
  for (let left = amount; left > 0;) {
    end = addDays(end, 1);
    const pause = pauses.find((one) => one.from <= end && (one.to === null || end <= one.to));
    const isCounted = unit === "calendarDays" || isWorkingDay(calendar, end);
    if (pause) {
      off.close();
      if (pause.to === null) return { end: null, steps: [...steps, stopped(pause)] };
      steps.push(pausedFrom(end, pause.to, pause.reason));
      end = pause.to;
    } else if (isCounted) {
      off.close();
      if (unit === "workingDays") steps.push(...swapped(calendar, end));
      left -= 1;
    } else {
      off.add(end);
    }
  }
  return { end, steps };
}

/** Counts so many days backwards from the day before `from`. */
export function countBack({ unit, amount }: Span, from: Date, calendar: WorkCalendar): Counted {
  const steps: Step[] = [];
  const off = daysOffNoted(calendar, steps);
  let end = from;
  for (let left = amount; left > 0;) {
    end = addDays(end, -1);
    if (unit === "calendarDays" || isWorkingDay(calendar, end)) {
      off.close();
      if (unit === "workingDays") steps.push(...swapped(calendar, end));
      left -= 1;
    } else {
      off.add(end);
    }
  }
  return { end, steps };
}

/** Gathers consecutive days off into one step, whichever way they are walked. */
export function daysOffNoted(calendar: WorkCalendar, steps: Step[]) {
  let run: Date[] = [];
  return {
    add: (day: Date) => run.push(day),
    close: () => {
      const [first, last] = [run[0], run.at(-1)];
      if (first && last) {
        const [from, to] = first < last ? [first, last] : [last, first];
        steps.push({ kind: "skipped", ...daysOff(calendar, from, to) });
      }
      run = [];
    },
  };
}

function swapped(calendar: WorkCalendar, day: Date): Step[] {
  const mark = markOf(calendar, day);
  return mark && isWeekend(day) ? [{ kind: "swapped", on: day, name: mark.name }] : [];
}

function pausedFrom(from: Date, to: Date, reason: string): Step {
  return { kind: "paused", from, to, days: daysBetween(from, to) + 1, reason };
}

function stopped({ from, reason }: Pause): Step {
  return { kind: "stopped", from, reason };
}
