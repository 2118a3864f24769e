import { expect, it } from "vitest";
import { instantAt, plainDate } from "@/lib/platform/dates";
import { holidayRows } from "@/prisma/seed/calendar/holiday-rows";
import { makeCalendar } from "./calendar";
import { workedMinutes, workingDaysBetween } from "./working-days";

const calendar = makeCalendar(holidayRows());
const minutes = (from: [string, string], to: [string, string]) =>
  workedMinutes(calendar, instantAt(...from), instantAt(...to));

it.each([
  ["within a morning", ["2026-11-23", "08:30"], ["2026-11-23", "10:00"], 90],
  ["over midday", ["2026-11-23", "11:00"], ["2026-11-23", "14:00"], 120],
  ["over a night", ["2026-11-23", "16:00"], ["2026-11-24", "09:00"], 120],
  ["over a weekend", ["2026-11-20", "16:00"], ["2026-11-23", "09:00"], 120],
  ["on a Sunday", ["2026-11-22", "08:00"], ["2026-11-22", "17:00"], 0],
  ["on a worked Saturday", ["2026-08-22", "08:00"], ["2026-08-22", "17:00"], 480],
  ["over Tết 2025", ["2025-01-24", "16:00"], ["2025-02-03", "09:00"], 120],
  ["from later to earlier", ["2026-11-24", "09:00"], ["2026-11-23", "09:00"], 0],
] as const)("counts office hours %s", (_, from, to, expected) => {
  expect(minutes([...from], [...to])).toBe(expected);
});

it("counts the working days after one day up to another", () => {
  const between = (from: string, to: string) =>
    workingDaysBetween(calendar, plainDate(from), plainDate(to));
  expect(between("2026-02-13", "2026-02-23")).toBe(1);
  expect(between("2025-04-25", "2025-04-28")).toBe(2);
  expect(between("2026-11-23", "2026-11-23")).toBe(0);
});
