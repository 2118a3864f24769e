import { expect, it } from "vitest";
import type { CalendarDay } from "@/lib/calendars/queries";
import { conferenceStatuses } from "@/lib/conferences/schema";
import { plainDate } from "@/lib/platform/dates";
import { countsOf } from "./shown-calendar";

function dayWith(statuses: readonly string[]): CalendarDay {
  const conferences = statuses.map((status) => ({ status }));
  const day = plainDate("2026-11-01");
  return { day, mark: null, conferences, dueAnswers: { count: 2 }, duties: [] } as never;
}

it("counts no conference that was called off, but says how many were", () => {
  const days = [dayWith(["cancelled"]), dayWith(["planned", "postponed", "closed"])];
  expect(countsOf(days)).toEqual({ conferences: 2, calledOff: 2, due: 4, duties: 0 });
  expect(countsOf([dayWith(conferenceStatuses)])).toMatchObject({ conferences: 8, calledOff: 2 });
});
