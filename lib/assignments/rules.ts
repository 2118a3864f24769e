import { isAwaitingAnswer, isSettled, type OutcomeState } from "@/lib/opinions/rules";
import type { AnswerStatus } from "@/lib/opinions/vocabulary";
import type { RefusalCode } from "@/lib/refusals";
import type { Assignee } from "./schema";

type OpinionState = { answerStatus: AnswerStatus };
type Holding = Assignee & { acceptedAt: Date | null };

/** What is only under way may be given to another agency, also once the Front has confirmed that it is. */
export function whyNotAssigned(opinion: OutcomeState): RefusalCode | null {
  return isSettled(opinion) ? "outcome-already-final" : null;
}

/** What was answered on the spot may still have to be carried out, so an answer ends nothing here. */
export function whyNotPassedOn(opinion: OutcomeState, current: Holding | null): RefusalCode | null {
  return current ? whyNotAssigned(opinion) : "opinion-not-assigned";
}

export function whyNotAccepted(opinion: OutcomeState, current: Holding | null): RefusalCode | null {
  if (current?.acceptedAt) return "assignment-already-accepted";
  return whyNotPassedOn(opinion, current);
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
