import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDay, plainDate } from "@/lib/platform/dates";
import { makeCalendar } from "@/lib/deadlines/calendar";
import { holidayRows } from "@/prisma/seed/calendar/holiday-rows";
import { dueDatesToRemind, usualLadder } from "./ladder";

const calendar = makeCalendar(holidayRows());

function stepOf(dueOn: string, today: string, ladder = usualLadder) {
  const due = plainDate(dueOn);
  return dueDatesToRemind(ladder, plainDate(today), calendar)
    .filter(({ after, upTo }) => (after === null || due > after) && due <= upTo)
    .map(({ step }) => step);
}

describe("the ladder of a due date", () => {
  it.each([
    // Friday 27/11/2026: three working days before are Tuesday; three after, Wednesday 2/12; seven, Tuesday 8/12.
    ["2026-11-23", []],
    ["2026-11-24", ["before"]],
    ["2026-11-26", ["before"]],
    ["2026-11-27", ["due"]],
    ["2026-12-01", ["due"]],
    ["2026-12-02", ["chair"]],
    ["2026-12-07", ["chair"]],
    ["2026-12-08", ["leadership"]],
    ["2027-11-30", ["leadership"]],
  ])("is on %s at %j", (today, expected) => {
    expect(stepOf("2026-11-27", today)).toEqual(expected);
  });

  it("waits over Tết, and takes the step on the first day that is worked", () => {
    // Due on Friday 13/2/2026, the last working day before Tết; work begins again on Monday 23/2.
    expect(stepOf("2026-02-13", "2026-02-16")).toEqual([]);
    expect(stepOf("2026-02-13", "2026-02-23")).toEqual(["due"]);
    expect(stepOf("2026-02-13", "2026-02-25")).toEqual(["chair"]);
    expect(stepOf("2026-02-24", "2026-02-13")).toEqual(["before"]);
  });
});

it("gives every due date exactly one step, or none before its time, and never goes back", () => {
  const epoch = plainDate("2025-01-01");
  const day = fc.integer({ min: 0, max: 700 });
  const ladder = fc
    .record({
      beforeDays: fc.integer({ min: 1, max: 10 }),
      chairAfterDays: fc.integer({ min: 1, max: 20 }),
      further: fc.integer({ min: 1, max: 20 }),
    })
    .map(({ further, ...rest }) => ({
      ...rest,
      leadershipAfterDays: rest.chairAfterDays + further,
    }));
  const order = ["before", "due", "chair", "leadership"];
  fc.assert(
    fc.property(day, ladder, (from, ladder) => {
      const dueOn = isoDay(addDays(epoch, from));
      let reached = -1;
      for (let ahead = -20; ahead <= 100; ahead += 1) {
        const steps = stepOf(dueOn, isoDay(addDays(epoch, from + ahead)), ladder);
        expect(steps.length).toBeLessThanOrEqual(1);
        if (!steps[0]) continue;
        expect(order.indexOf(steps[0])).toBeGreaterThanOrEqual(reached);
        reached = order.indexOf(steps[0]);
      }
      expect(reached).toBe(3);
    }),
    { numRuns: 40 },
  );
});
