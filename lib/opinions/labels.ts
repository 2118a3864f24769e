import type { Mark } from "@/lib/platform/mark";
import { isAwaitingAnswer } from "./rules";
import type { AnswerStatus, OutcomeKind } from "./vocabulary";

/** How an answer looks: hollow while it is owed, full once it is given. */
export const answerMarks: Record<AnswerStatus, Mark> = {
  unanswered: { tone: "way", fill: "hollow" },
  answeredOnSpot: { tone: "done", fill: "full" },
  answeredInWriting: { tone: "done", fill: "full" },
  answerReturned: { tone: "soon", fill: "hollow" },
};

const outcomeTones: Record<OutcomeKind, Mark["tone"]> = {
  resolved: "done",
  explained: "done",
  inProgress: "way",
  scheduled: "soon",
  seekingSolution: "way",
  transferredUp: "way",
  notFeasible: "grey",
  withdrawn: "grey",
  duplicate: "grey",
};

type Judged = { outcomeConfirmed: boolean; outcomeContested: boolean };

/** What the Front has said to an outcome, by the name of its message. */
export function judgementOf({ outcomeConfirmed, outcomeContested }: Judged) {
  if (outcomeConfirmed) return "confirmed" as const;
  return outcomeContested ? ("contested" as const) : ("awaitsConfirmation" as const);
}

const judgedFill = { confirmed: "full", awaitsConfirmation: "half", contested: "hollow" } as const;

/** How an outcome looks: half until the Front has confirmed it, hollow where it found otherwise. */
export function outcomeMark(outcome: OutcomeKind | null, judged: Judged): Mark {
  if (outcome === null) return { tone: "grey", fill: "hollow" };
  return { tone: outcomeTones[outcome], fill: judgedFill[judgementOf(judged)] };
}

/** The mark of a row that has room for one: the outcome where there is one, else the answer. */
export function standingMark(
  opinion: Judged & { answerStatus: AnswerStatus; outcome: OutcomeKind | null },
): Mark {
  if (opinion.outcome) return outcomeMark(opinion.outcome, opinion);
  if (isAwaitingAnswer(opinion.answerStatus)) return answerMarks[opinion.answerStatus];
  return { tone: "way", fill: "half" };
}
