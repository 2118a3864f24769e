import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { deadlineRules } from "@/prisma/seed/calendar/deadline-rules";
import { isKnown, readYear, ruleOn, yearToEnter } from "./rules";

const ward = { level: "ward", type: "phuong" } as const;
const commune = { level: "ward", type: "xa" } as const;
const district = { level: "district", type: "quan" } as const;

function sourceOn(code: string, day: string, unit: typeof ward | typeof commune | typeof district) {
  const fitting = deadlineRules.filter((rule) => rule.code === code);
  return ruleOn(fitting, plainDate(day), unit)?.source.slice(0, 50) ?? null;
}

describe("the rule in force", () => {
  it.each([
    ["a ward", ward, "2024-06-12", "Nghị định số 32/2021"],
    ["a ward", ward, "2025-03-01", "Luật Tổ chức chính quyền địa phương số 65/2025"],
    ["a ward", ward, "2025-06-15", "Luật Tổ chức chính quyền địa phương số 65/2025"],
    ["a ward", ward, "2025-06-16", "Luật Tổ chức chính quyền địa phương số 72/2025"],
    ["a commune", commune, "2026-11-22", "Luật Tổ chức chính quyền địa phương số 72/2025"],
  ] as const)("for the notice of %s on %#: %s", (_, unit, day, beginning) => {
    expect(sourceOn("R02", day, unit)).toMatch(new RegExp(`^${beginning}`));
  });

  it.each([
    ["R02", "2024-06-12", commune],
    ["R02", "2021-06-30", ward],
    ["R02", "2026-11-22", district],
    ["R03", "2024-06-12", ward],
  ] as const)("is none for %s on %s", (code, day, unit) => {
    expect(sourceOn(code, day, unit)).toBeNull();
  });
});

it("never takes a rule without days for one that can be computed", () => {
  const unknown = deadlineRules.filter((rule) => !isKnown(rule)).map(({ code }) => code);
  expect(unknown).toEqual(["R08-A", "R08-B", "R09", "R14", "R20", "R21-N", "R23"]);
});

describe("the coming year's holidays", () => {
  it("are asked for from November on, until all of them are announced", () => {
    const entered = new Set([2026, 2027]);
    expect(yearToEnter(plainDate("2026-10-31"), new Set([2026]), new Set())).toBeNull();
    expect(yearToEnter(plainDate("2026-11-01"), new Set([2026]), new Set())).toBe(2027);
    expect(yearToEnter(plainDate("2026-11-01"), entered, new Set([2027]))).toBe(2027);
    expect(yearToEnter(plainDate("2026-12-31"), entered, new Set())).toBeNull();
  });
});

it.each(["", "26", "2026 ", "3026", "-2026", "\u0000", undefined])(
  "reads no year in %j",
  (given) => {
    expect(readYear(given)).toBeNull();
  },
);
