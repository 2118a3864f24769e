import { describe, expect, it } from "vitest";
import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import { plainDate } from "@/lib/platform/dates";
import { stagesOf } from "./stages";

const startsAt = plainDate("2026-12-15");

/** A conference that took these statuses one after the other, from a draft on. */
function course(...reached: ConferenceStatus[]) {
  const all: ConferenceStatus[] = ["draft", ...reached];
  const steps = reached.map((toStatus, index) => ({
    ...{ fromStatus: all[index]!, toStatus },
    takenAt: plainDate(`2026-11-1${index}`),
  }));
  return { status: all.at(-1)!, startsAt, steps };
}

const statesOf = (...reached: ConferenceStatus[]) =>
  stagesOf(course(...reached)).map(({ state }) => state);

describe("the stages of a conference", () => {
  it("lead from what was to what comes", () => {
    expect(statesOf()).toEqual(["now", "next", "next", "next", "next", "next"]);
    expect(statesOf("planned", "announced")).toEqual(["was", "now", ...Array(4).fill("next")]);
  });

  it("stay where a postponed conference stood, without a day for its session", () => {
    const stages = stagesOf(course("planned", "announced", "postponed"));
    expect(stages.map(({ state }) => state).slice(0, 3)).toEqual(["was", "now", "next"]);
    expect(stages[2]?.at).toBeNull();
  });

  it.each<[ConferenceStatus[], number]>([
    [["cancelled"], 0],
    [["planned", "cancelled"], 1],
    [["planned", "announced", "cancelled"], 2],
    [["planned", "announced", "postponed", "cancelled"], 2],
  ])("of %j, cancelled, are none current: those taken before were", (reached, taken) => {
    const off = Array(6 - taken).fill("off");
    expect(statesOf(...reached)).toEqual([...Array(taken).fill("was"), ...off]);
  });
});
