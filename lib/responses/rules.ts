import type {
  ConferenceStatus,
  OutcomeStanding,
  ResponseStatus,
} from "@/lib/generated/prisma/enums";
import { isAwaitingAnswer, isSettled } from "@/lib/opinions/rules";
import type { AnswerStatus, OutcomeKind } from "@/lib/opinions/vocabulary";
import { dayOf } from "@/lib/platform/dates";
import type { RefusalCode } from "@/lib/refusals";
import { answerPoints, type AnswerPoint } from "./vocabulary";

/** The life of a written answer: by which verb it passes from where to where. */
export const responseMoves = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  check: { from: ["submitted"], to: "checked" },
  return: { from: ["submitted", "checked", "approved"], to: "returned" },
  approve: { from: ["submitted", "checked"], to: "approved" },
  issue: { from: ["approved"], to: "issued" },
} as const satisfies Record<string, { from: ResponseStatus[]; to: ResponseStatus }>;

export type ResponseVerb = keyof typeof responseMoves;

const revisable: readonly ResponseStatus[] = ["draft", "returned", "submitted", "checked"];

const begunConference: readonly string[] = [
  "inProgress",
  "held",
  "concluded",
  "resultPublished",
  "closed",
] satisfies ConferenceStatus[];

/** What the rules ask about an opinion. */
export type AnswerState = {
  answerStatus: AnswerStatus;
  outcome: OutcomeKind | null;
  outcomeConfirmed: boolean;
  conferenceStatus: string | null;
  /** A written answer is drafted, submitted, returned or approved. */
  hasAnswerInWork: boolean;
  /** A report of the outcome waits for the Front. */
  hasOutcomeWaiting: boolean;
};

/** On the spot means at the conference: not before it has begun, and only once. */
export function whyNotAnsweredOnSpot(
  opinion: Pick<AnswerState, "answerStatus" | "conferenceStatus">,
): RefusalCode | null {
  if (!isAwaitingAnswer(opinion.answerStatus)) return "opinion-answered";
  const hasBegun = begunConference.includes(opinion.conferenceStatus ?? "");
  return hasBegun ? null : "conference-not-held-yet";
}

/** An answer is dated between the day the matter could first be heard and today. */
export function whyNotAnsweredOn(on: Date, firstDay: Date, now: Date): RefusalCode | null {
  if (on > dayOf(now)) return "answer-in-the-future";
  return on < firstDay ? "answer-before-opinion" : null;
}

/** Nothing reaches anybody before it is issued, or on a day that has not come. */
export function whyNotDelivered(
  doneOn: Date,
  answeredOn: Date | null,
  today: Date,
): RefusalCode | null {
  if (!answeredOn) return "answer-not-in-this-state";
  if (doneOn > today) return "delivery-in-the-future";
  return doneOn < answeredOn ? "delivery-before-answer" : null;
}

/** A spoken answer may be followed by a written one; a written one only by a demand to redo it. */
export function whyNotDrafted(
  opinion: Pick<AnswerState, "answerStatus" | "hasAnswerInWork">,
): RefusalCode | null {
  if (opinion.answerStatus === "answeredInWriting") return "opinion-answered";
  return opinion.hasAnswerInWork ? "answer-drafted-already" : null;
}

export function whyNotRevised(response: { status: ResponseStatus }): RefusalCode | null {
  return revisable.includes(response.status) ? null : "answer-not-in-this-state";
}

/** Remarks are for a text that may still change. */
export function whyNotCommented(response: { status: ResponseStatus }): RefusalCode | null {
  return response.status === "issued" ? "answer-not-in-this-state" : null;
}

export function whyNotMoved(
  response: { status: ResponseStatus },
  verb: ResponseVerb,
): RefusalCode | null {
  const from: readonly ResponseStatus[] = responseMoves[verb].from;
  return from.includes(response.status) ? null : "answer-not-in-this-state";
}

type Judged = { status: ResponseStatus; writerIds: readonly string[] };

/** Nobody approves what they wrote or submitted themselves. */
export function whyNotApproved(response: Judged, personId: string): RefusalCode | null {
  return whyNotMoved(response, "approve") ?? whyOwnAnswer(response, personId);
}

/** Nor checks it: the office looks at what an agency wrote. */
export function whyNotChecked(response: Judged, personId: string): RefusalCode | null {
  return whyNotMoved(response, "check") ?? whyOwnAnswer(response, personId);
}

function whyOwnAnswer({ writerIds }: Judged, personId: string): RefusalCode | null {
  return writerIds.includes(personId) ? "own-answer" : null;
}

/** The checklist is complete before approval, or it is said why it need not be. */
export function whyChecklistOpen(
  ticked: readonly AnswerPoint[],
  waiver: string | null,
): RefusalCode | null {
  const isComplete = answerPoints.every((point) => ticked.includes(point));
  return isComplete || waiver ? null : "checklist-open";
}

/** An interim answer promises the final one for a day to come; a final one promises nothing. */
export function whyNotInterim(
  { isInterim, finalDueOn }: { isInterim: boolean; finalDueOn: Date | null },
  today: Date,
): RefusalCode | null {
  if (!isInterim) return null;
  if (!finalDueOn) return "final-day-missing";
  return finalDueOn <= today ? "final-day-passed" : null;
}

export function whyNotRejected(
  opinion: Pick<AnswerState, "answerStatus" | "outcome" | "outcomeConfirmed">,
): RefusalCode | null {
  if (isAwaitingAnswer(opinion.answerStatus)) return "opinion-not-answered";
  return isSettled(opinion) ? "outcome-already-final" : null;
}

export function whyOutcomeNotReported(
  opinion: Pick<AnswerState, "outcome" | "outcomeConfirmed" | "hasOutcomeWaiting">,
): RefusalCode | null {
  if (opinion.hasOutcomeWaiting) return "outcome-waits";
  return isSettled(opinion) ? "outcome-already-final" : null;
}

type Shown = {
  outcome: OutcomeKind;
  hasEvidence: boolean;
  hasRoadmap: boolean;
  hasReason: boolean;
};

/**
 * What an outcome must be shown by, and the field where it is wanting: what is settled by a photo
 * or a paper, what waits for money by its roadmap, what is not feasible by a reason of the list.
 */
export function whyOutcomeNotShown(shown: Shown): { reason: RefusalCode; field: string } | null {
  const { outcome, hasEvidence, hasRoadmap, hasReason } = shown;
  if (outcome === "resolved" && !hasEvidence) {
    return { reason: "evidence-missing", field: "evidence" };
  }
  if (outcome === "scheduled" && !hasRoadmap) {
    return { reason: "roadmap-missing", field: "milestone1" };
  }
  if (outcome === "notFeasible" && !hasReason) {
    return { reason: "reason-missing", field: "reasonCode" };
  }
  return null;
}

export function whyOutcomeNotJudged(
  report: { standing: OutcomeStanding; reportedById: string },
  personId: string,
): RefusalCode | null {
  if (report.standing !== "reported") return "outcome-already-final";
  return report.reportedById === personId ? "own-outcome" : null;
}

/** Only the roadmap that holds goes on: not one that the Front contested or a later report replaced. */
export function whyStepNotReached(
  report: { isLatest: boolean; standing: OutcomeStanding },
  doneOn: Date,
  now: Date,
): RefusalCode | null {
  if (!report.isLatest || report.standing === "contested") return "roadmap-replaced";
  return doneOn > dayOf(now) ? "step-in-the-future" : null;
}
