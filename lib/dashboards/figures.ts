import { finalOutcomes } from "@/lib/opinions/rules";
import type {
  AnswerStatus,
  Channel,
  Moment,
  OpenKind,
  OutcomeKind,
} from "@/lib/opinions/vocabulary";

/** A figure as the database keeps it: how many opinions have that value along that dimension. */
export type KeptCount = { dimension: string; value: string; count: number };

/**
 * How many have that outcome, by what the Front has said to it. In a topic only final ones are told
 * apart, and what is under way together is null.
 */
export type OutcomeFigure = {
  outcome: OutcomeKind | null;
  judged: "confirmed" | "awaitsConfirmation" | "contested" | null;
  count: number;
};

export type TopicFigures = { topicId: string; total: number; outcomes: OutcomeFigure[] };

/** What the opinions of a year add up to; every breakdown sums to the total. */
export type OpinionFigures = {
  total: number;
  answered: number;
  /** Not answered, or to be answered again, with the due day past. */
  overdue: number;
  /** Settled, and confirmed by the Front: what only the doer reports is not counted. */
  settled: number;
  /** Reported by the doer; the Front has not confirmed yet. */
  toConfirm: number;
  /** Reported by the doer, who has to report anew: the Front found otherwise. */
  contested: number;
  moments: Partial<Record<Moment, number>>;
  channels: Partial<Record<Channel, number>>;
  answers: Partial<Record<AnswerStatus, number>>;
  outcomes: OutcomeFigure[];
  topics: TopicFigures[];
  kinds: Partial<Record<OpenKind, number>>;
  /** Complaints and denunciations that left for procedures of their own; in no other figure. */
  redirected: number;
};

const outcomesUnderWay = ["inProgress", "scheduled", "seekingSolution", "transferredUp"] as const;

/** Reads the kept counts of one or more units as the figures of a dashboard. */
export function figuresOf(counts: KeptCount[]): OpinionFigures {
  const values = (dimension: string) =>
    new Map(
      counts.filter((row) => row.dimension === dimension).map(({ value, count }) => [value, count]),
    );
  const answers = values("answer");
  const outcomes = values("outcome");
  const confirmed = values("confirmed");
  const byTopic = values("topicOutcome");
  const confirmedByTopic = values("topicConfirmed");
  const contested = values("contested").get("all") ?? 0;
  const total = values("total").get("all") ?? 0;
  const reported = total - (outcomes.get("none") ?? 0);

  return {
    total,
    answered: (answers.get("answeredOnSpot") ?? 0) + (answers.get("answeredInWriting") ?? 0),
    overdue: values("overdue").get("all") ?? 0,
    settled: confirmed.get("resolved") ?? 0,
    toConfirm: reported - contested - [...confirmed.values()].reduce((a, b) => a + b, 0),
    contested,
    moments: Object.fromEntries(values("moment")),
    channels: Object.fromEntries(values("channel")),
    answers: Object.fromEntries(answers),
    kinds: Object.fromEntries(values("kind")),
    redirected: values("redirected").get("all") ?? 0,
    outcomes: outcomeFigures(outcomes, confirmed, { contested }),
    topics: [...values("topic")].map(([topicId, count]) => ({
      topicId,
      total: count,
      outcomes: outcomeFigures(byTopic, confirmedByTopic, { prefix: `${topicId}:` }),
    })),
  };
}

/** @param contested how many the Front disagreed with: all of them are in progress again. Absent: what is under way stays together. */
function outcomeFigures(
  reported: Map<string, number>,
  confirmed: Map<string, number>,
  { prefix = "", contested }: { prefix?: string; contested?: number },
): OutcomeFigure[] {
  const countOf = (outcome: string) => reported.get(prefix + outcome) ?? 0;
  const confirmedOf = (outcome: string) => confirmed.get(prefix + outcome) ?? 0;
  const contestedOf = (outcome: string) => (outcome === "inProgress" ? (contested ?? 0) : 0);
  const awaitingOf = (outcome: string) =>
    countOf(outcome) - confirmedOf(outcome) - contestedOf(outcome);
  const figures = [
    ...finalOutcomes.map((outcome) => figure(outcome, "confirmed", confirmedOf(outcome))),
    ...finalOutcomes.map((outcome) => figure(outcome, "awaitsConfirmation", awaitingOf(outcome))),
    ...outcomesUnderWay.flatMap((outcome) =>
      contested === undefined
        ? [figure(outcome, null, countOf(outcome))]
        : [
            figure(outcome, "confirmed", confirmedOf(outcome)),
            figure(outcome, "awaitsConfirmation", awaitingOf(outcome)),
            figure(outcome, "contested", contestedOf(outcome)),
          ],
    ),
    figure(null, null, countOf("none")),
  ];
  return figures.filter(({ count }) => count > 0);
}

function figure(
  outcome: OutcomeKind | null,
  judged: OutcomeFigure["judged"],
  count: number,
): OutcomeFigure {
  return { outcome, judged, count };
}

/** 29 of 33 as a fraction, for percentages; null where there is nothing to take a share of. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
