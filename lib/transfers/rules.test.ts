import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantAt, plainDate } from "@/lib/platform/dates";
import {
  directionOf,
  isOpen,
  type SendableOpinion,
  transferMoves,
  type TransferMove,
  waitingDays,
  whyDatesAreWrong,
  whyNotMoved,
  whyNotReturned,
  whyNotSent,
  whyNotTakenBack,
} from "./rules";
import { transferStatuses, type TransferStatus } from "./vocabulary";

const table: Record<TransferMove, TransferStatus[]> = {
  accept: ["sent"],
  return: ["sent", "accepted"],
  recall: ["sent"],
  reclaim: ["sent", "accepted"],
  passOn: ["accepted"],
  resume: ["passedOn"],
  answer: ["sent", "accepted", "passedOn"],
  inform: ["answered"],
};
const verbs = Object.keys(table) as TransferMove[];

describe("the way of an opinion", () => {
  it.each(verbs)("can be left by %s from the states of the table only", (verb) => {
    const possible = transferStatuses.filter((status) => whyNotMoved({ status }, verb) === null);
    expect(possible).toEqual(transferStatuses.filter((status) => table[verb].includes(status)));
  });

  it("comes to an end that nothing leaves, whatever is done in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 40 }), (tried) => {
        let status: TransferStatus = "sent";
        let hasEnded = false;
        for (const verb of tried) {
          if (whyNotMoved({ status }, verb)) continue;
          expect(hasEnded).toBe(false);
          status = transferMoves[verb].to;
          hasEnded = status === "returned" || status === "recalled" || status === "informed";
        }
        expect(isOpen(status)).toBe(status === "sent" || status === "accepted");
      }),
    );
  });

  it("is answered before whoever asked is told, and accepted before it is passed on", () => {
    for (const status of transferStatuses) {
      if (whyNotMoved({ status }, "inform") === null) expect(status).toBe("answered");
      if (whyNotMoved({ status }, "passOn") === null) expect(status).toBe("accepted");
    }
  });
});

describe("taking back", () => {
  const living = { hasEnded: false, hasBegun: false };

  it("ends with the acceptance, and before it where the receiver has begun", () => {
    expect(whyNotTakenBack({ status: "sent" }, living)).toBeNull();
    expect(whyNotTakenBack({ status: "accepted" }, living)).toBe("transfer-not-in-this-state");
    expect(whyNotTakenBack({ status: "sent" }, { ...living, hasBegun: true })).toBe(
      "transfer-receiver-has-begun",
    );
  });

  it("from a unit that has ended is possible as long as it has not answered", () => {
    const ended = { hasEnded: true, hasBegun: true };
    expect(whyNotTakenBack({ status: "accepted" }, ended)).toBeNull();
    expect(whyNotTakenBack({ status: "answered" }, ended)).toBe("transfer-not-in-this-state");
  });

  it("is no answer to a receiver who returns what it works on", () => {
    expect(whyNotReturned({ status: "accepted" }, { hasBegun: true })).toBe("answer-in-work");
    expect(whyNotReturned({ status: "accepted" }, { hasBegun: false })).toBeNull();
  });
});

describe("sending", () => {
  const opinion: SendableOpinion = {
    ...{ answerStatus: "unanswered", isSettled: false, hasAnswerInWork: false },
    ...{ competence: "city", arrived: null, isAwaited: false },
  };

  it.each([
    ["ruled to be another's", {}, null],
    ["not ruled on yet", { competence: null }, "competence-not-ruled"],
    ["settled", { isSettled: true }, "outcome-already-final"],
    ["with an answer in work", { hasAnswerInWork: true }, "answer-in-work"],
    ["answered in writing", { answerStatus: "answeredInWriting" }, "opinion-answered"],
    ["answered at the conference, to be answered better", { answerStatus: "answeredOnSpot" }, null],
    ["awaiting a body outside", { isAwaited: true }, "transfer-under-way"],
    ["arrived and accepted", { arrived: "accepted", competence: null }, null],
    ["arrived, not accepted", { arrived: "sent" }, "transfer-not-in-this-state"],
  ] as [string, Partial<SendableOpinion>, string | null][])(
    "an opinion that is %s",
    (_, change, expected) => {
      expect(whyNotSent({ ...opinion, ...change })).toBe(expected);
    },
  );

  it.each([
    ["ward", "city", "up"],
    ["ward", "district", "up"],
    ["district", "ward", "down"],
    ["city", "ward", "down"],
    ["ward", "ward", "across"],
    ["ward", null, "outside"],
  ] as const)("from a %s to a %s goes %s", (from, to, direction) => {
    expect(directionOf({ level: from }, to && { level: to })).toBe(direction);
  });

  it("is dated between receipt and today, and asks for an answer afterwards", () => {
    const now = instantAt("2026-11-22", "09:00");
    const why = (sentOn: string, dueOn: string | null) =>
      whyDatesAreWrong(
        {
          sentOn: plainDate(sentOn),
          dueOn: dueOn ? plainDate(dueOn) : null,
          receivedOn: plainDate("2026-11-10"),
        },
        now,
      )?.why ?? null;
    expect(why("2026-11-10", null)).toBeNull();
    expect(why("2026-11-22", "2026-11-22")).toBeNull();
    expect(why("2026-11-23", null)).toBe("transfer-in-the-future");
    expect(why("2026-11-09", null)).toBe("transfer-before-opinion");
    expect(why("2026-11-20", "2026-11-19")).toBe("transfer-due-before-sent");
  });
});

describe("the days that a step waited", () => {
  const at = (day: string, time = "10:00") => instantAt(day, time);
  const steps = [
    { verb: "send", takenAt: at("2026-11-02") },
    { verb: "accept", takenAt: at("2026-11-04", "23:30") },
    { verb: "answer", takenAt: at("2026-11-12", "00:30") },
  ] as const;

  it("are counted from day to day in Vietnam, and run on while something is to be done", () => {
    const now = at("2026-11-22");
    expect(waitingDays(steps, "answered", now)).toEqual([
      { before: "accept", days: 2 },
      { before: "answer", days: 8 },
      { before: null, days: 10 },
    ]);
    expect(waitingDays(steps.slice(0, 1), "sent", now)).toEqual([{ before: null, days: 20 }]);
    expect(waitingDays(steps, "informed", now)).toHaveLength(2);
    expect(waitingDays([], "sent", now)).toEqual([]);
  });
});
