import { isAwaitingAnswer, isSettled, type OutcomeState } from "@/lib/opinions/rules";
import type { AnswerStatus } from "@/lib/opinions/vocabulary";
import type { RefusalCode } from "@/lib/refusals";
import type { Assignee } from "./schema";

type OpinionState = { answerStatus: AnswerStatus };
type Charge = {
  givenAt: Date;
  acceptedAt: Date | null;
  /** When the opinion was answered last; null while no answer was ever issued. */
  answeredAt: Date | null;
};

/** What is only under way may be given to another agency, also once the Front has confirmed that it is. */
export function whyNotAssigned(opinion: OutcomeState): RefusalCode | null {
  return isSettled(opinion) ? "outcome-already-final" : null;
}

/** What was answered may still have to be carried out, so an answer ends nothing here. */
export function whyNotPassedOn(opinion: OutcomeState, current: object | null): RefusalCode | null {
  return current ? whyNotAssigned(opinion) : "opinion-not-assigned";
}

/** Whether the answer for which somebody was charged has been given; one sent back for redoing is owed again. */
export function isAnsweredSince(
  { answerStatus }: OpinionState,
  { givenAt, answeredAt }: Pick<Charge, "givenAt" | "answeredAt">,
): boolean {
  return !isAwaitingAnswer(answerStatus) && answeredAt !== null && answeredAt > givenAt;
}

/** Nobody takes on, or sends back, what has been answered meanwhile. */
export function whyNotReturned(
  opinion: OpinionState & OutcomeState,
  current: Charge | null,
): RefusalCode | null {
  if (current && isAnsweredSince(opinion, current)) return "opinion-answered";
  return whyNotPassedOn(opinion, current);
}

export function whyNotAccepted(
  opinion: OpinionState & OutcomeState,
  current: Charge | null,
): RefusalCode | null {
  if (current?.acceptedAt) return "assignment-already-accepted";
  return whyNotReturned(opinion, current);
}

export function whyNotHandedTo(current: Assignee, next: Assignee): RefusalCode | null {
  return isSameAssignee(current, next) ? "assignment-unchanged" : null;
}

export function isSameAssignee(one: Assignee, other: Assignee): boolean {
  return one.organisationId === other.organisationId && one.personId === other.personId;
}

type Clock = { dueOn: Date | null; isPaused: boolean; isExtensionAsked: boolean };

export function whyClockNotStopped(opinion: OpinionState, clock: Clock): RefusalCode | null {
  if (clock.isPaused) return "clock-already-stopped";
  if (!isAwaitingAnswer(opinion.answerStatus)) return "opinion-answered";
  return clock.dueOn ? null : "no-due-date";
}

export function whyClockNotResumed(clock: Clock): RefusalCode | null {
  return clock.isPaused ? null : "clock-not-stopped";
}

export function whyExtensionNotAsked(opinion: OpinionState, clock: Clock): RefusalCode | null {
  if (clock.isExtensionAsked) return "extension-already-asked";
  if (!isAwaitingAnswer(opinion.answerStatus)) return "opinion-answered";
  return clock.dueOn || clock.isPaused ? null : "no-due-date";
}

/** More time is never granted by whoever asked for it. */
export function whyExtensionNotDecided(
  extension: { standing: string; askedById: string },
  personId: string,
): RefusalCode | null {
  if (extension.standing !== "asked") return "extension-already-decided";
  return extension.askedById === personId ? "own-extension" : null;
}

type Support = { contributedAt: Date | null; withdrawnAt: Date | null };

export function whyNoContribution(support: Support): RefusalCode | null {
  if (support.withdrawnAt) return "support-withdrawn";
  return support.contributedAt ? "support-already-given" : null;
}
