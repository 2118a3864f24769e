import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { dueState, isSettled, likelyMoment, whyOpinionIsRefused, whyTextStays } from "./rules";
import { moments, outcomeKinds } from "./vocabulary";

const refusals = {
  draft: [null, "moment-not-yet", "moment-not-yet"],
  planned: [null, "moment-not-yet", "moment-not-yet"],
  announced: [null, "moment-not-yet", "moment-not-yet"],
  postponed: [null, "moment-not-yet", "moment-not-yet"],
  inProgress: [null, null, "moment-not-yet"],
  held: [null, null, null],
  concluded: [null, null, null],
  resultPublished: [null, null, null],
  closed: ["conference-closed", "conference-closed", "conference-closed"],
  cancelled: ["conference-closed", "conference-closed", "conference-closed"],
};

describe("the moment of an opinion against the state of its conference", () => {
  it.each(Object.entries(refusals))("is judged when the conference is %s", (status, expected) => {
    expect(moments.map((moment) => whyOpinionIsRefused({ status }, moment))).toEqual(expected);
  });

  it("proposes a moment that is not refused, in every state that takes opinions", () => {
    for (const status of Object.keys(refusals)) {
      if (status === "closed" || status === "cancelled") continue;
      expect(whyOpinionIsRefused({ status }, likelyMoment({ status }))).toBeNull();
    }
  });
});

describe("a due date", () => {
  const today = plainDate("2026-11-22");
  const stateOn = (day: string, answerStatus: "unanswered" | "answeredOnSpot" | "answerReturned") =>
    dueState({ dueOn: plainDate(day), answerStatus }, today);

  it.each([
    ["2026-11-20", { tone: "late", days: -2 }],
    ["2026-11-21", { tone: "late", days: -1 }],
    ["2026-11-22", { tone: "soon", days: 0 }],
    ["2026-11-25", { tone: "soon", days: 3 }],
    ["2026-11-26", { tone: "calm", days: 4 }],
  ])("stands on 22/11/2026, for %s, as %o", (day, expected) => {
    expect(stateOn(day, "unanswered")).toEqual(expected);
  });

  it("counts again when the answer was sent back, and no more when it is given", () => {
    expect(stateOn("2026-11-20", "answerReturned")?.tone).toBe("late");
    expect(stateOn("2026-11-20", "answeredOnSpot")).toBeNull();
  });

  it("says nothing where none was set", () => {
    expect(dueState({ dueOn: null, answerStatus: "unanswered" }, today)).toBeNull();
  });
});

it("keeps the words of an answered opinion, until the answer is sent back", () => {
  expect(whyTextStays({ answerStatus: "answeredInWriting" })).toBe("opinion-answered");
  expect(whyTextStays({ answerStatus: "answerReturned" })).toBeNull();
});

it("is settled by an outcome that is final and confirmed; what goes on or comes back is not", () => {
  const settling = outcomeKinds.filter((outcome) => isSettled({ outcome, outcomeConfirmed: true }));
  expect(settling.toSorted()).toEqual([
    "duplicate",
    "explained",
    "notFeasible",
    "resolved",
    "withdrawn",
  ]);
  expect(outcomeKinds.some((outcome) => isSettled({ outcome, outcomeConfirmed: false }))).toBe(
    false,
  );
  expect(isSettled({ outcome: null, outcomeConfirmed: false })).toBe(false);
});
