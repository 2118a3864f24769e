import { expect, it } from "vitest";
import { isoDay, plainDate } from "@/lib/platform/dates";
import { holidayRows } from "@/prisma/seed/calendar/holiday-rows";
import { makeCalendar } from "./calendar";
import type { Course } from "./due-date";
import { fixedDate } from "./fixed-date";

const calendar = makeCalendar(holidayRows());
const pause = (from: string, to: string | null) => ({
  ...{ from: plainDate(from), to: to && plainDate(to), reason: "chờ Sở trả lời" },
});

function reckon(on: string, setOn: string, course: Course = {}) {
  const day = { on: plainDate(on), setOn: plainDate(setOn), reason: "theo kết luận" };
  return fixedDate(day, calendar, course as never);
}

function due(on: string, setOn: string, course?: { pauses?: object[]; extensions?: object[] }) {
  const { due } = reckon(on, setOn, course as Course);
  return due && isoDay(due);
}

// Holidays as in due-date.test.ts: Tết 2025 from 25/1 to 2/2, Tết 2026 from 14/2 to 22/2,
// Saturday 26/4/2025 worked for Friday 2/5.
it("keeps a day that is worked, and moves one that is not", () => {
  expect(due("2026-11-27", "2026-11-20")).toBe("2026-11-27");
  expect(due("2026-11-28", "2026-11-20")).toBe("2026-11-30");
  expect(due("2026-02-16", "2026-02-10")).toBe("2026-02-23");
  expect(due("2025-05-02", "2025-04-25")).toBe("2025-05-05");
  expect(due("2025-04-26", "2025-04-25")).toBe("2025-04-26");
});

it("gives back the working days of a pause, not its days off", () => {
  // Thursday to Monday: three working days were not counted.
  expect(due("2026-11-27", "2026-11-16", { pauses: [pause("2026-11-19", "2026-11-23")] })).toBe(
    "2026-12-02",
  );
  // From before Tết 2026 to its last day: only Thursday 12/2 and Friday 13/2 were lost.
  expect(due("2026-02-26", "2026-02-10", { pauses: [pause("2026-02-12", "2026-02-22")] })).toBe(
    "2026-03-02",
  );
});

it("has no due date while a pause lasts, and tells why", () => {
  const { due, steps } = reckon("2026-11-27", "2026-11-16", {
    pauses: [pause("2026-11-19", null)] as never,
  });
  expect(due).toBeNull();
  expect(steps.at(-1)).toMatchObject({ kind: "stopped", reason: "chờ Sở trả lời" });
});

it("is not moved by a pause that begins after it", () => {
  expect(due("2026-11-20", "2026-11-16", { pauses: [pause("2026-11-23", null)] })).toBe(
    "2026-11-20",
  );
});

it("goes on from there by an extension, over Tết too", () => {
  const extensions = [{ unit: "workingDays", amount: 3, reason: "chờ đo đạc" }];
  expect(due("2025-01-24", "2025-01-20", { extensions })).toBe("2025-02-05");
});

it("tells who set the day, what moved it and where it ends", () => {
  const { steps } = reckon("2026-11-28", "2026-11-16", {
    pauses: [pause("2026-11-19", "2026-11-19")] as never,
  });
  expect(steps.map(({ kind }) => kind)).toEqual(["set", "moved", "paused", "pushed", "due"]);
  expect(steps.at(-1)).toEqual({ kind: "due", on: plainDate("2026-12-01") });
});
