import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantAt } from "@/lib/platform/dates";
import {
  canBe,
  comingStatuses,
  isOvertaken,
  heldStatuses,
  likeliestNow,
  nextStep,
  statusAfterMove,
  steps,
  whyCannotBe,
  whyCannotChange,
  whyFactsAreRefused,
  whyNextStepIsRefused,
  whyStepIsRefused,
} from "./rules";
import { conferenceStatuses } from "./schema";

const startsAt = instantAt("2026-11-24", "08:00");
const before = instantAt("2026-11-24", "07:59");
const complete = { siteCount: 1, chairCount: 1, startsAt };

const anyStatus = fc.constantFrom(...conferenceStatuses);
const anyStep = fc.constantFrom(...steps);

describe("the course of a conference", () => {
  it("leads by steps of the table alone, whatever is tried, and never out of its ends", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (tried) => {
        let status: (typeof conferenceStatuses)[number] = "draft";
        for (const { verb, from, to } of tried) {
          if (from !== status) continue;
          expect(canBe(verb, status)).toBe(true);
          expect(["closed", "cancelled"]).not.toContain(status);
          status = to;
        }
      }),
    );
  });

  it("takes one step onwards from wherever it goes on, save the one its notice takes, and none from elsewhere", () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, (from, to) => {
        const refused = whyStepIsRefused({ ...complete, status: from }, to, startsAt);
        expect(refused === null).toBe(nextStep(from)?.to === to && to !== "concluded");
      }),
    );
  });

  it("reaches its end from the draft in seven steps", () => {
    const passed = ["draft"];
    for (let step = nextStep("draft"); step; step = nextStep(step.to)) passed.push(step.to);
    expect(passed).toEqual([
      "draft",
      "planned",
      "announced",
      "inProgress",
      "held",
      "concluded",
      "resultPublished",
      "closed",
    ]);
  });

  it("counts every status as coming, as held, or as standing aside", () => {
    const aside = ["postponed", "cancelled"];
    expect([...comingStatuses, ...heldStatuses, ...aside].sort()).toEqual(
      [...conferenceStatuses].sort(),
    );
  });

  it.each([
    ["postpone", ["draft", "planned", "announced"]],
    ["reschedule", ["postponed"]],
    ["cancel", ["draft", "planned", "announced", "postponed"]],
  ] as const)("can %s only from %j", (verb, from) => {
    const possible = conferenceStatuses.filter((status) => whyCannotBe(verb, { status }) === null);
    expect(possible).toEqual(conferenceStatuses.filter((one) => from.some((it) => it === one)));
  });
});

describe("the conference that papers are likely of", () => {
  const on = (day: string, status: (typeof conferenceStatuses)[number]) => ({
    ...{ status, startsAt: instantAt(day, "08:00") },
  });
  const past = on("2026-10-01", "concluded");
  const next = on("2026-11-24", "announced");
  const later = on("2026-12-20", "draft");
  const late = instantAt("2026-11-24", "09:00");

  it.each([
    ["the one under way", [later, next, on("2026-11-20", "inProgress"), past], 2],
    ["the next to come, also while it is its day", [later, next, past], 1],
    ["the last where none comes", [past, on("2026-05-01", "held")], 0],
    ["the only one", [on("2026-12-01", "postponed")], 0],
  ] as const)("is %s", (_, conferences, index) => {
    expect(likeliestNow(conferences, late)).toBe(conferences[index]);
  });
});

describe("a step", () => {
  it.each([
    ["planned", "announced", { siteCount: 0 }, "conference-not-complete"],
    ["planned", "announced", { chairCount: 0 }, "conference-not-complete"],
    ["draft", "planned", { siteCount: 0, chairCount: 0 }, null],
  ] as const)("from %s to %s with %j: %s", (status, to, lacking, reason) => {
    expect(whyStepIsRefused({ ...complete, ...lacking, status }, to, startsAt)).toBe(reason);
  });

  it.each([
    ["announced", "inProgress"],
    ["inProgress", "held"],
  ] as const)("from %s to %s waits for the start", (status, to) => {
    const conference = { ...complete, status };
    expect(whyStepIsRefused(conference, to, before)).toBe("conference-not-held-yet");
    expect(whyStepIsRefused(conference, to, startsAt)).toBeNull();
  });

  it("concludes nothing by itself: the notice does", () => {
    const standing = { ...complete, status: "held" as const };
    expect(whyStepIsRefused(standing, "concluded", startsAt)).toBe("concluded-by-notice");
  });

  it("is judged for the page as for the use case", () => {
    const conference = { status: "planned" as const, startsAt, sites: [], chairs: [{}] };
    expect(whyNextStepIsRefused(conference, before)).toBe("conference-not-complete");
    expect(whyNextStepIsRefused({ ...conference, sites: [{}] }, before)).toBeNull();
    expect(whyNextStepIsRefused({ ...conference, status: "closed" }, before)).toBeNull();
  });
});

describe("a change", () => {
  it("is possible until the conference is postponed, closed or cancelled", () => {
    const changeable = conferenceStatuses.filter((status) => !whyCannotChange({ status }));
    expect(changeable).toEqual(
      conferenceStatuses.filter((one) => !["postponed", "closed", "cancelled"].includes(one)),
    );
  });

  it("sends an announced conference back to be announced anew, and no other", () => {
    for (const status of conferenceStatuses) {
      expect(statusAfterMove(status)).toBe(status === "announced" ? "planned" : status);
    }
  });

  it("is overtaken by its day where nobody was told of it, from the next day on", () => {
    const nextDay = instantAt("2026-11-25", "00:00");
    for (const status of conferenceStatuses) {
      const isUntold = status === "draft" || status === "planned";
      expect(isOvertaken({ status, startsAt }, nextDay)).toBe(isUntold);
      expect(isOvertaken({ status, startsAt }, instantAt("2026-11-24", "23:59"))).toBe(false);
    }
  });

  it("leaves what was announced complete, and what has begun in the past", () => {
    const facts = { ...complete, status: "announced" as const };
    expect(whyFactsAreRefused({ ...facts, siteCount: 0 }, before)).toBe("conference-not-complete");
    expect(whyFactsAreRefused(facts, before)).toBeNull();
    expect(whyFactsAreRefused({ ...facts, status: "held" }, before)).toBe(
      "conference-not-held-yet",
    );
    expect(whyFactsAreRefused({ ...facts, status: "draft", siteCount: 0 }, before)).toBeNull();
  });
});
