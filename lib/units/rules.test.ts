import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { boundaryNamed, existsOn, liesWithin, periodsOverlap, whyUnitCannotAct } from "./rules";

const period = (from: string, to: string | null = null) => ({
  validFrom: plainDate(from),
  validTo: to === null ? null : plainDate(to),
});
const tayHo = period("2008-08-01", "2025-06-30");

describe("a unit of the past", () => {
  it.each([
    ["2008-07-31", "unit-not-founded"],
    ["2008-08-01", null],
    ["2024-12-10", null],
    ["2025-06-30", null],
    ["2025-07-01", "unit-ended"],
  ] as const)("on %s: %s", (day, reason) => {
    expect(whyUnitCannotAct(tayHo, plainDate(day))).toBe(reason);
    expect(existsOn(tayHo, plainDate(day))).toBe(reason === null);
  });

  it("names the day on which it ended, or began", () => {
    expect(boundaryNamed(tayHo, "unit-ended")).toEqual(plainDate("2025-06-30"));
    expect(boundaryNamed(tayHo, "unit-not-founded")).toEqual(plainDate("2008-08-01"));
  });
});

describe("periods", () => {
  const present = period("2025-07-01");

  it("do not overlap when one begins the day after the other ends", () => {
    expect(periodsOverlap(tayHo, present)).toBe(false);
    expect(periodsOverlap(present, tayHo)).toBe(false);
  });

  it("overlap when they share one day", () => {
    expect(periodsOverlap(tayHo, period("2025-06-30"))).toBe(true);
  });

  it("lie within one another only with both their ends", () => {
    expect(liesWithin(period("2020-01-01", "2024-12-31"), tayHo)).toBe(true);
    expect(liesWithin(period("2020-01-01"), tayHo)).toBe(false);
    expect(liesWithin(period("2000-01-01", "2024-12-31"), tayHo)).toBe(false);
    expect(liesWithin(period("2026-01-01", "2026-12-31"), present)).toBe(true);
  });
});
