import fc from "fast-check";
import { expect, it } from "vitest";
import type { HolidayKind } from "@/lib/generated/prisma/enums";
import { addDays, daysBetween, instantAt, plainDate } from "@/lib/platform/dates";
import { isWorkingDay, makeCalendar, type WorkCalendar } from "./calendar";
import { dueDate, type Terms } from "./due-date";
import { dueTime } from "./due-time";

const epoch = plainDate("2024-01-01");
const day = fc.integer({ min: 0, max: 1_200 }).map((days) => addDays(epoch, days));
const kind = fc.constantFrom<HolidayKind>("dayOff", "dayInLieu", "workingDay");
const calendar = fc
  .uniqueArray(fc.record({ day, kind }), { selector: (one) => one.day.getTime(), maxLength: 80 })
  .map((days) => makeCalendar(days.map((one) => ({ ...one, name: "lễ" }))));
const amount = fc.integer({ min: 1, max: 90 });
const unit = fc.constantFrom<Terms["unit"]>("calendarDays", "workingDays");

const after = (amount: number, unit: Terms["unit"], from: Date, on: WorkCalendar) =>
  dueDate({ amount, unit, direction: "after" }, from, on).due!;

function workedBetween(on: WorkCalendar, from: Date, to: Date): number {
  const days = Array.from({ length: daysBetween(from, to) }, (_, n) => addDays(from, n + 1));
  return days.filter((one) => isWorkingDay(on, one)).length;
}

it("ends on a working day, after the day it began", () => {
  fc.assert(
    fc.property(amount, unit, day, calendar, (amount, unit, from, on) => {
      const due = after(amount, unit, from, on);
      expect(isWorkingDay(on, due)).toBe(true);
      expect(due > from).toBe(true);
    }),
  );
});

it("has exactly the asked number of working days after the first day", () => {
  fc.assert(
    fc.property(amount, day, calendar, (amount, from, on) => {
      expect(workedBetween(on, from, after(amount, "workingDays", from, on))).toBe(amount);
    }),
  );
});

it("leaves no working day between the last calendar day and the day it moved to", () => {
  fc.assert(
    fc.property(amount, day, calendar, (amount, from, on) => {
      const due = after(amount, "calendarDays", from, on);
      const last = addDays(from, amount);
      expect(due >= last).toBe(true);
      expect(workedBetween(on, addDays(last, -1), due)).toBe(1);
    }),
  );
});

it("never comes earlier for beginning later, for more days or for a further day off", () => {
  fc.assert(
    fc.property(amount, unit, day, day, calendar, (amount, unit, from, off, on) => {
      const due = after(amount, unit, from, on);
      expect(after(amount, unit, addDays(from, 1), on) >= due).toBe(true);
      expect(after(amount + 1, unit, from, on) >= due).toBe(true);
      const holiday = { day: off, kind: "dayOff" as const, name: "lễ" };
      const more = makeCalendar([...on.marked.values(), holiday]);
      expect(after(amount, unit, from, more) >= due).toBe(true);
    }),
  );
});

it("never comes earlier for a pause, and counts none of its days", () => {
  const pause = fc.record({
    begins: fc.integer({ min: 1, max: 60 }),
    lasts: fc.integer({ min: 0, max: 40 }),
  });
  fc.assert(
    fc.property(amount, unit, day, calendar, pause, (amount, unit, from, on, { begins, lasts }) => {
      const first = addDays(from, begins);
      const pauses = [{ from: first, to: addDays(first, lasts), reason: "chờ" }];
      const due = dueDate({ amount, unit, direction: "after" }, from, on, { pauses }).due!;
      expect(due >= after(amount, unit, from, on)).toBe(true);
      if (unit === "calendarDays" && begins <= amount) {
        expect(daysBetween(from, due)).toBeGreaterThanOrEqual(amount + lasts + 1);
      }
    }),
  );
});

it("gives those who are told before an event no less time than the rule says", () => {
  fc.assert(
    fc.property(amount, day, calendar, (amount, from, on) => {
      const terms = { amount, unit: "calendarDays", direction: "before" } as const;
      const { due, limit } = dueDate(terms, from, on);
      expect(daysBetween(limit!, from)).toBe(amount);
      expect(due! <= limit!).toBe(true);
      expect(isWorkingDay(on, due!)).toBe(true);
    }),
  );
});

it("tells as its last step the day it answers, and counts every day off once", () => {
  fc.assert(
    fc.property(amount, day, calendar, (amount, from, on) => {
      const { due, steps } = dueDate({ amount, unit: "workingDays", direction: "after" }, from, on);
      expect(steps.at(-1)).toEqual({ kind: "due", on: due });
      const skipped = steps.reduce((sum, one) => sum + (one.kind === "skipped" ? one.days : 0), 0);
      expect(skipped + amount).toBe(daysBetween(from, due!));
    }),
  );
});

it("splits working hours into the same minutes, whatever the days", () => {
  const hour = fc.integer({ min: 0, max: 23 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), day, hour, calendar, (hours, from, clock, on) => {
      const begun = instantAt(
        from.toISOString().slice(0, 10),
        `${String(clock).padStart(2, "0")}:30`,
      );
      const { steps, dueAt } = dueTime(hours, begun, on);
      const minutes = steps.reduce((sum, one) => sum + (one.kind === "hours" ? one.minutes : 0), 0);
      expect(minutes).toBe(hours * 60);
      expect(dueAt > begun).toBe(true);
    }),
  );
});
