import { expect, it } from "vitest";
import type { WaitingDuty } from "@/lib/announcements/queries";
import type { WaitingPromise } from "@/lib/conclusions/due-items";
import { plainDate } from "@/lib/platform/dates";
import { countWaiting } from "./count-waiting";

const today = plainDate("2026-11-22");
const promise = (dueOn: string | null): WaitingPromise => ({
  ...{ act: "progress", id: "p", conclusionId: "c", sign: "46-TB/ĐU", content: "Kè bờ sông" },
  dueOn: dueOn === null ? null : plainDate(dueOn),
});
const duty = (state: WaitingDuty["state"], due: string | null): WaitingDuty => ({
  ...{ conferenceId: "h", code: "PTH-2026-HN02", title: "Hội nghị", duty: "result", state },
  isAnnounced: true,
  due: due === null ? null : plainDate(due),
});

it("counts the three lists of the page as one", () => {
  const promises = [
    promise("2026-11-21"),
    promise("2026-11-22"),
    promise("2026-12-22"),
    promise(null),
  ];
  const duties = [duty("missing", null), duty("due", "2026-11-25"), duty("due", "2026-11-26")];
  expect(
    countWaiting({ overdue: 1, soon: 2, acts: { hold: 5, issue: 10 } }, promises, duties, today),
  ).toEqual({
    overdue: 3,
    soon: 4,
    total: 22,
    parts: { matters: 15, promises: 4, duties: 3 },
  });
});

it("counts nothing where nothing waits", () => {
  const none = { overdue: 0, soon: 0 };
  expect(countWaiting({ ...none, acts: {} }, [], [], today)).toEqual({
    ...none,
    ...{ total: 0, parts: { matters: 0, promises: 0, duties: 0 } },
  });
});
