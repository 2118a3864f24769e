import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import {
  responseMoves,
  type ResponseVerb,
  whyNotAnsweredOn,
  whyNotAnsweredOnSpot,
  whyNotApproved,
  whyNotDrafted,
  whyNotMoved,
  whyNotRejected,
  whyNotRevised,
  whyOutcomeNotJudged,
  whyOutcomeNotReported,
} from "./rules";

const verbs = Object.keys(responseMoves) as ResponseVerb[];
type Status = Parameters<typeof whyNotMoved>[0]["status"];

/** Walks the machine, skipping what it refuses. */
function walk(steps: ResponseVerb[]): Status[] {
  const states: Status[] = ["draft"];
  for (const verb of steps) {
    const status = states.at(-1)!;
    if (whyNotMoved({ status }, verb) === null) states.push(responseMoves[verb].to);
  }
  return states;
}

describe("the life of a written answer", () => {
  it("is never issued without approval, nor approved without having been submitted", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 30 }), (steps) => {
        const states = walk(steps);
        states.forEach((state, index) => {
          if (state === "issued") expect(states[index - 1]).toBe("approved");
          if (state === "approved") expect(["submitted", "checked"]).toContain(states[index - 1]);
        });
      }),
    );
  });

  it("ends with its issue", () => {
    expect(verbs.map((verb) => whyNotMoved({ status: "issued" }, verb))).not.toContain(null);
    expect(whyNotRevised({ status: "issued" })).toBe("answer-not-in-this-state");
  });

  it("keeps an approved text as it was approved", () => {
    expect(whyNotRevised({ status: "approved" })).toBe("answer-not-in-this-state");
    expect(whyNotRevised({ status: "submitted" })).toBeNull();
  });

  it("is approved by others than its writers", () => {
    const response = { status: "submitted", writerIds: ["an", "binh"] } as const;
    expect(whyNotApproved(response, "binh")).toBe("own-answer");
    expect(whyNotApproved(response, "chi")).toBeNull();
    expect(whyNotApproved({ ...response, status: "draft" }, "chi")).toBe(
      "answer-not-in-this-state",
    );
  });
});

const untouched = {
  answerStatus: "unanswered",
  outcome: null,
  outcomeConfirmed: false,
  conferenceStatus: "held",
  hasAnswerInWork: false,
  hasOutcomeWaiting: false,
} as const;

describe("answers", () => {
  it("are given on the spot once, from the beginning of the conference on", () => {
    const at = (conferenceStatus: string | null) =>
      whyNotAnsweredOnSpot({ ...untouched, conferenceStatus });
    expect(["inProgress", "held", "concluded", "resultPublished", "closed"].map(at)).toEqual(
      Array(5).fill(null),
    );
    expect(["draft", "planned", "announced", "postponed", "cancelled", null].map(at)).toEqual(
      Array(6).fill("conference-not-held-yet"),
    );
    expect(whyNotAnsweredOnSpot({ ...untouched, answerStatus: "answeredOnSpot" })).toBe(
      "opinion-answered",
    );
  });

  it("are written once, also after one on the spot, and again when they were sent back", () => {
    const after = (answerStatus: Parameters<typeof whyNotDrafted>[0]["answerStatus"]) =>
      whyNotDrafted({ ...untouched, answerStatus });
    expect(after("answeredOnSpot")).toBeNull();
    expect(after("answerReturned")).toBeNull();
    expect(after("answeredInWriting")).toBe("opinion-answered");
    expect(whyNotDrafted({ ...untouched, hasAnswerInWork: true })).toBe("answer-drafted-already");
  });

  it("are dated between the first day and today in Vietnam", () => {
    // Still the 11th in Greenwich, the 12th in Hà Nội.
    const now = new Date("2026-03-11T18:00:00Z");
    const first = plainDate("2026-03-10");
    const on = (iso: string) => whyNotAnsweredOn(plainDate(iso), first, now);
    expect(on("2026-03-09")).toBe("answer-before-opinion");
    expect(on("2026-03-10")).toBeNull();
    expect(on("2026-03-12")).toBeNull();
    expect(on("2026-03-13")).toBe("answer-in-the-future");
  });

  it("are sent back only while they stand and the matter is not settled", () => {
    const answered = { ...untouched, answerStatus: "answeredInWriting" } as const;
    expect(whyNotRejected(untouched)).toBe("opinion-not-answered");
    expect(whyNotRejected(answered)).toBeNull();
    expect(whyNotRejected({ ...answered, outcome: "explained", outcomeConfirmed: true })).toBe(
      "outcome-already-final",
    );
  });
});

describe("outcomes", () => {
  it("are reported one at a time, until the matter is settled", () => {
    expect(whyOutcomeNotReported(untouched)).toBeNull();
    expect(whyOutcomeNotReported({ ...untouched, hasOutcomeWaiting: true })).toBe("outcome-waits");
    expect(
      whyOutcomeNotReported({ ...untouched, outcome: "withdrawn", outcomeConfirmed: true }),
    ).toBe("outcome-already-final");
  });

  it("are judged once, by another than their reporter", () => {
    const report = { standing: "reported", reportedById: "an" } as const;
    expect(whyOutcomeNotJudged(report, "an")).toBe("own-outcome");
    expect(whyOutcomeNotJudged(report, "binh")).toBeNull();
    expect(whyOutcomeNotJudged({ ...report, standing: "contested" }, "binh")).toBe(
      "outcome-already-final",
    );
  });
});
