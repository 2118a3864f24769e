import { describe, expect, it } from "vitest";
import { formatInstant, instantAt, isoDay, plainDate } from "@/lib/platform/dates";
import { holidayRows } from "@/prisma/seed/calendar/holiday-rows";
import { makeCalendar } from "./calendar";
import { dueDate, type Course, type Terms } from "./due-date";
import { dueTime } from "./due-time";

const calendar = makeCalendar(holidayRows());

function due(amount: number, unit: Terms["unit"], from: string, course?: Course) {
  const { due } = dueDate({ amount, unit, direction: "after" }, plainDate(from), calendar, course);
  return due && isoDay(due);
}

// Holidays of 2024: Công văn 2450/VPCP-KGVX of 12/4/2024 (29/4 off, Saturday 4/5 worked).
// Holidays of 2025: the labour ministry's announcement of 12/2024 (Tết 25/1 to 2/2; 2/5 off, 26/4 worked).
// Holidays of 2026: the home ministry's announcement of 10/2025 (Tết 14/2 to 22/2; 31/8 off, 22/8
// worked) and the Government Office of 25/12/2025 (2/1 off, 10/1 worked). All counted by hand.
describe("working days", () => {
  it.each([
    ["over Tết 2025", 5, "2025-01-24", "2025-02-07"],
    ["over Tết 2025, begun on a Saturday off", 1, "2025-01-25", "2025-02-03"],
    ["over Tết 2026", 5, "2026-02-13", "2026-02-27"],
    ["over New Year 2026, whose Friday was swapped", 5, "2025-12-31", "2026-01-09"],
    ["onto the Saturday worked for that Friday", 6, "2025-12-31", "2026-01-10"],
    ["through the worked Saturday of April 2025", 3, "2025-04-25", "2025-04-29"],
    ["over 30/4 to 4/5/2025", 5, "2025-04-25", "2025-05-06"],
    ["onto the worked Saturday 4/5/2024", 3, "2024-04-26", "2024-05-04"],
    ["onto the worked Saturday 22/8/2026", 1, "2026-08-21", "2026-08-22"],
    ["over National Day 2026 and the Monday before", 1, "2026-08-28", "2026-09-03"],
    ["over the Hùng Kings' Sunday, taken on Monday", 1, "2026-04-24", "2026-04-28"],
  ] as const)("are counted %s", (_, amount, from, expected) => {
    expect(due(amount, "workingDays", from)).toBe(expected);
  });
});

describe("calendar days", () => {
  it.each([
    ["end on the day itself where it is worked", 10, "2026-11-18", "2026-11-30"],
    ["move past Tết 2025", 10, "2025-01-17", "2025-02-03"],
    ["move past Tết 2026", 10, "2026-02-06", "2026-02-23"],
    ["stay on a Saturday that is worked", 1, "2025-04-25", "2025-04-26"],
    ["move past a Friday off by a swap", 7, "2025-04-25", "2025-05-05"],
  ] as const)("%s", (_, amount, from, expected) => {
    expect(due(amount, "calendarDays", from)).toBe(expected);
  });

  it("do not count the days of a pause", () => {
    const pauses = [
      { from: plainDate("2026-06-04"), to: plainDate("2026-06-08"), reason: "chờ Sở trả lời" },
    ];
    expect(due(10, "calendarDays", "2026-06-01", { pauses })).toBe("2026-06-16");
  });

  it("have no due date while a pause lasts", () => {
    const pauses = [{ from: plainDate("2026-06-04"), to: null, reason: "chờ Sở trả lời" }];
    expect(due(10, "calendarDays", "2026-06-01", { pauses })).toBeNull();
  });

  it("go on from the due date by an extension", () => {
    const extensions = [{ unit: "workingDays" as const, amount: 3, reason: "vụ việc phức tạp" }];
    expect(due(5, "workingDays", "2026-11-02", { extensions })).toBe("2026-11-12");
  });
});

describe("days before an event", () => {
  const before = (amount: number, from: string) => {
    const terms = { amount, unit: "calendarDays", direction: "before" } as const;
    const { due, limit } = dueDate(terms, plainDate(from), calendar);
    return [due && isoDay(due), limit && isoDay(limit)];
  };

  it("end so many days before it", () => {
    expect(before(7, "2026-11-26")).toEqual(["2026-11-19", "2026-11-19"]);
  });

  it("ask for the working day before where the last day is not worked, and allow that last day", () => {
    expect(before(7, "2025-02-03")).toEqual(["2025-01-24", "2025-01-27"]);
  });
});

describe("how a date was reached", () => {
  const kindsOf = (amount: number, unit: Terms["unit"], from: string) =>
    dueDate({ amount, unit, direction: "after" }, plainDate(from), calendar).steps;

  it("names the days off that were left out, and what they were", () => {
    expect(kindsOf(1, "workingDays", "2025-01-24")).toEqual([
      { kind: "begun", on: plainDate("2025-01-24") },
      {
        kind: "skipped",
        from: plainDate("2025-01-25"),
        to: plainDate("2025-02-02"),
        days: 9,
        names: ["Tết Nguyên đán Ất Tỵ"],
      },
      { kind: "counted", unit: "workingDays", amount: 1, to: plainDate("2025-02-03") },
      { kind: "due", on: plainDate("2025-02-03") },
    ]);
  });

  it("names the worked Saturday, and why the last day moved", () => {
    expect(kindsOf(1, "workingDays", "2025-04-25").map(({ kind }) => kind)).toContain("swapped");
    expect(kindsOf(10, "calendarDays", "2025-01-17")).toContainEqual(
      expect.objectContaining({ kind: "moved", on: plainDate("2025-02-03"), days: 7 }),
    );
  });

  it("says of a year without holidays that they are wanting, and of one not announced that it is a guess", () => {
    expect(kindsOf(5, "workingDays", "2027-01-29")).toContainEqual({
      kind: "yearProvisional",
      year: 2027,
    });
    expect(kindsOf(5, "workingDays", "2030-01-29")).toContainEqual({
      kind: "yearMissing",
      year: 2030,
    });
  });
});

describe("working hours", () => {
  it.each([
    ["over Tết 2025", 8, ["2025-01-24", "15:00"], "15:00, 03/02/2025"],
    ["over the midday break", 4, ["2026-11-23", "11:00"], "16:00, 23/11/2026"],
    ["from the opening, where it began at night", 4, ["2026-11-23", "02:10"], "12:00, 23/11/2026"],
    ["on a worked Saturday", 2, ["2026-08-21", "17:00"], "10:00, 22/08/2026"],
    ["to the minute", 1, ["2026-11-23", "16:25"], "08:25, 24/11/2026"],
  ] as const)("are counted %s", (_, hours, [day, time], expected) => {
    const { dueAt } = dueTime(hours, instantAt(day, time), calendar);
    expect(formatInstant(dueAt)).toBe(expected);
  });
});
