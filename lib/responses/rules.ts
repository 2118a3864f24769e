import type {
  AnswerStatus,
  ConferenceStatus,
  OutcomeKind,
  OutcomeStanding,
  ResponseStatus,
} from "@/lib/generated/prisma/enums";
import { isAwaitingAnswer } from "@/lib/opinions/rules";
import { dayOf } from "@/lib/platform/dates";
import type { RefusalCode } from "@/lib/refusals";

/** The life of a written answer: by which verb it passes from where to where. */
export const responseMoves = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  return: { from: ["submitted", "approved"], to: "returned" },
  approve: { from: ["submitted"], to: "approved" },
  issue: { from: ["approved"], to: "issued" },
} as const satisfies Record<string, { from: ResponseStatus[]; to: ResponseStatus }>;

export type ResponseVerb = keyof typeof responseMoves;

const revisable: readonly ResponseStatus[] = ["draft", "returned", "submitted"];

/** Outcomes that end the matter, once the Front has confirmed them. */
const finalOutcomes: readonly OutcomeKind[] = [
  "resolved",
  "explained",
  "notFeasible",
  "withdrawn",
  "duplicate",
];

const begunConference: readonly ConferenceStatus[] = [
  "inProgress",
  "held",
  "concluded",
  "resultPublished",
  "closed",
];

export type AnswerState = {
  answerStatus: AnswerStatus;
  outcome: OutcomeKind | null;
  outcomeConfirmed: boolean;
  conference: { status: ConferenceStatus; startsAt: Date } | null;
  /** The written answers in work: one or none. */
  responses: { id: string }[];
  /** The reports that wait for the Front: one or none. */
  outcomes: { id: string }[];
};

export function isSettled(opinion: Pick<AnswerState, "outcome" | "outcomeConfirmed">): boolean {
  return (
    opinion.outcome !== null && opinion.outcomeConfirmed && finalOutcomes.includes(opinion.outcome)
  );
}

/** On the spot means at the conference: not before it has begun, and only once. */
export function whyNotAnsweredOnSpot(opinion: AnswerState): RefusalCode | null {
  if (!isAwaitingAnswer(opinion.answerStatus)) return "opinion-answered";
  if (!opinion.conference || !begunConference.includes(opinion.conference.status)) {
    return "conference-not-held-yet";
  }
  return null;
}

/** An answer is dated between the day the matter could first be heard and today. */
export function whyNotAnsweredOn(on: Date, firstDay: Date, now: Date): RefusalCode | null {
  if (on > dayOf(now)) return "answer-in-the-future";
  return on < firstDay ? "answer-before-opinion" : null;
}

/** A spoken answer may be followed by a written one; a written one only by a demand to redo it. */
export function whyNotDrafted(opinion: AnswerState): RefusalCode | null {
  if (opinion.answerStatus === "answeredInWriting") return "opinion-answered";
  return opinion.responses.length > 0 ? "answer-in-work" : null;
}

export function whyNotRevised(response: { status: ResponseStatus }): RefusalCode | null {
  return revisable.includes(response.status) ? null : "answer-not-in-this-state";
}

export function whyNotMoved(
  response: { status: ResponseStatus },
  verb: ResponseVerb,
): RefusalCode | null {
  const from: readonly ResponseStatus[] = responseMoves[verb].from;
  return from.includes(response.status) ? null : "answer-not-in-this-state";
}

/** Nobody approves what they wrote or submitted themselves. */
export function whyNotApproved(
  response: { status: ResponseStatus; writerIds: readonly string[] },
  personId: string,
): RefusalCode | null {
  return (
    whyNotMoved(response, "approve") ??
    (response.writerIds.includes(personId) ? "own-answer" : null)
  );
}

export function whyNotRejected(opinion: AnswerState): RefusalCode | null {
  if (isAwaitingAnswer(opinion.answerStatus)) return "opinion-not-answered";
  return isSettled(opinion) ? "outcome-already-final" : null;
}

export function whyOutcomeNotReported(opinion: AnswerState): RefusalCode | null {
  if (opinion.outcomes.length > 0) return "outcome-waits";
  return isSettled(opinion) ? "outcome-already-final" : null;
}

export function whyOutcomeNotJudged(
  report: { standing: OutcomeStanding; reportedById: string },
  personId: string,
): RefusalCode | null {
  if (report.standing !== "reported") return "outcome-already-final";
  return report.reportedById === personId ? "own-outcome" : null;
}
