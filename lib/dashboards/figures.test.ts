import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeKinds, type OutcomeKind } from "@/lib/opinions/vocabulary";
import { figuresOf, shareOf, type KeptCount, type OpinionFigures } from "./figures";
import { filtersOfOutcome } from "./links";

type Opinion = {
  topic: string;
  outcome: OutcomeKind | null;
  isConfirmed: boolean;
  isContested?: boolean;
};

/** What the database keeps for such opinions. */
function keptFor(opinions: Opinion[]): KeptCount[] {
  const counts = new Map<string, number>();
  const add = (dimension: string, value: string) =>
    counts.set(`${dimension} ${value}`, (counts.get(`${dimension} ${value}`) ?? 0) + 1);
  for (const { topic, isContested, ...told } of opinions) {
    // Where the Front disagrees, the matter is under way again, whatever was reported.
    const outcome = isContested ? "inProgress" : told.outcome;
    const isConfirmed = told.isConfirmed && !isContested;
    if (isContested) add("contested", "all");
    add("total", "all");
    add("topic", topic);
    add("outcome", outcome ?? "none");
    add("topicOutcome", `${topic}:${outcome ?? "none"}`);
    if (outcome && isConfirmed) {
      add("confirmed", outcome);
      add("topicConfirmed", `${topic}:${outcome}`);
    }
  }
  return [...counts].map(([key, count]) => {
    const [dimension = "", value = ""] = key.split(" ");
    return { dimension, value, count };
  });
}

const opinions = fc.array(
  fc.record({
    topic: fc.constantFrom("transport", "environment", "partyBuilding"),
    outcome: fc.option(fc.constantFrom(...outcomeKinds)),
    isConfirmed: fc.boolean(),
    isContested: fc.boolean(),
  }),
);

const sum = (parts: { count: number }[]) => parts.reduce((total, { count }) => total + count, 0);

const judged = ({ outcomes }: OpinionFigures, standing: string) =>
  outcomes.filter((figure) => figure.judged === standing);

describe("the figures of a dashboard", () => {
  it("add up, whatever the opinions", () => {
    fc.assert(
      fc.property(opinions, (given) => {
        const figures = figuresOf(keptFor(given));
        expect(figures.total).toBe(given.length);
        expect(sum(figures.outcomes)).toBe(figures.total);
        const isWaiting = ({ outcome, isConfirmed, isContested }: Opinion) =>
          outcome !== null && !isConfirmed && !isContested;
        expect(figures.toConfirm).toBe(given.filter(isWaiting).length);
        expect(sum(judged(figures, "awaitsConfirmation"))).toBe(figures.toConfirm);
        expect(sum(judged(figures, "contested"))).toBe(figures.contested);
        expect(figures.contested).toBe(given.filter(({ isContested }) => isContested).length);
        expect(figures.topics.reduce((total, topic) => total + topic.total, 0)).toBe(figures.total);
        for (const topic of figures.topics) expect(sum(topic.outcomes)).toBe(topic.total);
      }),
    );
  });

  it("call settled only what the Front has confirmed", () => {
    const settled = { topic: "transport", outcome: "resolved" as const };
    const figures = figuresOf(
      keptFor([
        { ...settled, isConfirmed: true },
        { ...settled, isConfirmed: false },
        { topic: "transport", outcome: "inProgress", isConfirmed: false },
        { ...settled, isConfirmed: false, isContested: true },
      ]),
    );
    expect(figures).toMatchObject({ total: 4, settled: 1, toConfirm: 2, contested: 1 });
    expect(figures.outcomes).toEqual([
      { outcome: "resolved", judged: "confirmed", count: 1 },
      { outcome: "resolved", judged: "awaitsConfirmation", count: 1 },
      { outcome: "inProgress", judged: "awaitsConfirmation", count: 1 },
      { outcome: "inProgress", judged: "contested", count: 1 },
    ]);
  });

  it("are all zero where there is nothing, and no share is taken of nothing", () => {
    expect(figuresOf([])).toMatchObject({
      total: 0,
      answered: 0,
      overdue: 0,
      settled: 0,
      topics: [],
    });
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(29, 33)).toBeCloseTo(0.8788);
  });
});

describe("the filters behind an outcome", () => {
  it("ask what the Front has said wherever the figure does", () => {
    expect(filtersOfOutcome({ outcome: "resolved", judged: "confirmed" })).toEqual({
      outcome: "resolved",
      confirmed: "yes",
    });
    expect(filtersOfOutcome({ outcome: "scheduled", judged: "awaitsConfirmation" })).toEqual({
      outcome: "scheduled",
      confirmed: "no",
    });
    expect(filtersOfOutcome({ outcome: "inProgress", judged: "contested" })).toEqual({
      outcome: "inProgress",
      confirmed: "contested",
    });
    expect(filtersOfOutcome({ outcome: "inProgress", judged: null })).toMatchObject({
      outcome: "inProgress",
      confirmed: null,
    });
    expect(filtersOfOutcome({ outcome: null, judged: null })).toMatchObject({ outcome: "none" });
  });
});
