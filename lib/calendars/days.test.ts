import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, plainDate } from "@/lib/platform/dates";
import { addMonths, daysOf, inWeeks, weekOf, weeksOfMonth } from "./days";

const someDay = fc
  .date({ min: plainDate("1945-01-01"), max: plainDate("2100-12-31"), noInvalidDate: true })
  .map((date) => plainDate(isoDay(date)));

describe("the days of a calendar", () => {
  it.each([
    ["2026-11-22", "2026-11-16", "2026-11-22"],
    ["2026-11-23", "2026-11-23", "2026-11-29"],
    ["2024-12-31", "2024-12-30", "2025-01-05"],
  ])("begin a week on Monday: %s", (day, from, to) => {
    const week = weekOf(plainDate(day));
    expect([isoDay(week.from), isoDay(week.to)]).toEqual([from, to]);
  });

  it("show a month in whole weeks", () => {
    const weeks = weeksOfMonth(plainDate("2026-11-22"));
    expect([isoDay(weeks.from), isoDay(weeks.to)]).toEqual(["2026-10-26", "2026-12-06"]);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-12-31", 1, "2027-01-31"],
  ])("go from %s by %i month to %s", (day, months, expected) => {
    expect(isoDay(addMonths(plainDate(day), months))).toBe(expected);
  });

  it("hold each day of the month once, in rows of seven, whatever the month", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const rows = inWeeks(daysOf(weeksOfMonth(day)));
        expect(rows.every((row) => row.length === 7 && row[0]!.getUTCDay() === 1)).toBe(true);
        const inMonth = rows.flat().filter((one) => one.getUTCMonth() === day.getUTCMonth());
        expect(inMonth).toContainEqual(day);
        expect(new Set(rows.flat().map(isoDay)).size).toBe(rows.length * 7);
      }),
    );
  });

  it("never skip a month when going on", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const next = addMonths(day, 1);
        expect(next.getUTCMonth()).toBe((day.getUTCMonth() + 1) % 12);
      }),
    );
  });
});
