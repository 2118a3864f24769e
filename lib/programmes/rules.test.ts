import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conferenceStatuses } from "@/lib/conferences/schema";
import { formatTimeOf, instantAt } from "@/lib/platform/dates";
import {
  minutesOver,
  placeOfCarried,
  runningTimes,
  totalMinutes,
  whyItemCannotBeJudged,
  whyItemIsNotProposed,
  whyProgrammeIsFixed,
  whyProgrammeIsTooLong,
} from "./rules";

const startsAt = instantAt("2026-11-26", "08:00");
const top = (minutes: number) => ({ minutes, isNested: false });
const nested = (minutes: number) => ({ minutes, isNested: true });

const anyItems = fc
  .array(fc.record({ minutes: fc.nat(120), isNested: fc.boolean() }), { maxLength: 15 })
  .map((items) => items.map((item, index) => ({ ...item, isNested: item.isNested && index > 0 })));

describe("running times", () => {
  it("run on from the start of the conference; nested items inside the item they belong to", () => {
    const items = [top(10), top(60), nested(25), nested(20), top(15)];
    const times = runningTimes(items, startsAt).map(
      (item) => `${formatTimeOf(item.startsAt)}–${formatTimeOf(item.endsAt)}`,
    );
    expect(times).toEqual([
      "08:00–08:10",
      "08:10–09:10",
      "08:10–08:35",
      "08:35–08:55",
      "09:10–09:25",
    ]);
  });

  it("let an item last as long as what is nested in it", () => {
    expect(totalMinutes([top(10), nested(25), nested(20)])).toBe(45);
    expect(totalMinutes([top(60), nested(25), nested(20)])).toBe(60);
  });

  it("leave no gap, end after the total, and keep nested items inside", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const times = runningTimes(items, startsAt);
        expect(times).toHaveLength(items.length);
        const heads = times.filter(({ isNested }) => !isNested);
        heads.forEach((head, index) => {
          expect(head.startsAt).toEqual(heads[index - 1]?.endsAt ?? startsAt);
        });
        const end = heads.at(-1)?.endsAt ?? startsAt;
        expect(end.getTime() - startsAt.getTime()).toBe(totalMinutes(items) * 60_000);
        let head = times[0];
        for (const item of times) {
          if (!item.isNested) head = item;
          expect(item.startsAt >= head!.startsAt && item.endsAt <= head!.endsAt).toBe(true);
          expect(item.endsAt.getTime() - item.startsAt.getTime()).toBeGreaterThanOrEqual(
            item.minutes * 60_000,
          );
        }
      }),
    );
  });
});

describe("a programme that is too long", () => {
  it("is told by how many minutes it passes the end, where there is one", () => {
    const endsAt = instantAt("2026-11-26", "09:00");
    expect(minutesOver([top(60)], { startsAt, endsAt })).toBe(0);
    expect(minutesOver([top(60), top(25)], { startsAt, endsAt })).toBe(25);
    expect(minutesOver([top(600)], { startsAt, endsAt: null })).toBe(0);
  });

  it("may last until midnight in Vietnam and not a minute longer", () => {
    const evening = instantAt("2026-11-26", "20:00");
    expect(whyProgrammeIsTooLong([top(240)], evening)).toBeNull();
    expect(whyProgrammeIsTooLong([top(240), top(1)], evening)).toBe("programme-longer-than-day");
  });
});

it.each(conferenceStatuses)(
  "is changed before the end of the session, judged after it: %s",
  (status) => {
    const isOpen = ["draft", "planned", "announced", "inProgress"].includes(status);
    const isOver = ["held", "concluded", "resultPublished"].includes(status);
    expect(whyProgrammeIsFixed({ status }) === null).toBe(isOpen);
    expect(whyItemCannotBeJudged({ status }) === null).toBe(isOver);
  },
);

describe("an unfinished item", () => {
  const item = {
    unfinishedSince: startsAt,
    isDismissed: false,
    isCarried: false,
    startsAt,
    unitId: "ward",
  };
  const later = { startsAt: instantAt("2026-12-10", "08:00"), unitId: "ward" };

  it("is proposed to a later conference of its unit", () => {
    expect(whyItemIsNotProposed(item, later)).toBeNull();
  });

  it.each([
    ["that was finished", { unfinishedSince: null }, later, "item-already-decided"],
    ["that was taken up", { isCarried: true }, later, "item-already-decided"],
    ["that was left out", { isDismissed: true }, later, "item-already-decided"],
    ["of another unit", {}, { ...later, unitId: "other" }, "not-found"],
    ["of a later conference", {}, { ...later, startsAt }, "not-found"],
  ] as const)("is not proposed: one %s", (_, change, to, reason) => {
    expect(whyItemIsNotProposed({ ...item, ...change }, to)).toBe(reason);
  });

  it("joins before the conclusion, else at the end", () => {
    const opening = { kind: "opening" as const, isNested: false };
    const conclusion = { kind: "conclusion" as const, isNested: false };
    expect(placeOfCarried([opening, conclusion])).toBe(1);
    expect(placeOfCarried([opening])).toBe(1);
    expect(placeOfCarried([opening, { ...conclusion, isNested: true }])).toBe(2);
  });
});
