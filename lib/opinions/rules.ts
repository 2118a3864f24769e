import { daysBetween } from "@/lib/platform/dates";
import type { RefusalCode } from "@/lib/refusals";
import type { AnswerStatus, Moment, OutcomeKind } from "./vocabulary";

type ConferenceState = { status: string };

const isOver = (status: string) => status === "closed" || status === "cancelled";
const hasBegun = (status: string) => status === "inProgress" || hasBeenHeld(status);
const hasBeenHeld = (status: string) => ["held", "concluded", "resultPublished"].includes(status);

/**
 * Why an opinion of that moment cannot be logged at the conference now. One collected before may
 * still be typed in afterwards: slips reach the desk late, and the day received tells the truth.
 */
export function whyOpinionIsRefused(
  conference: ConferenceState,
  moment: Moment,
): RefusalCode | null {
  if (isOver(conference.status)) return "conference-closed";
  if (moment === "at" && !hasBegun(conference.status)) return "moment-not-yet";
  if (moment === "after" && !hasBeenHeld(conference.status)) return "moment-not-yet";
  return null;
}

/** The moment that the desk proposes: what is being collected while the conference stands as it does. */
export function likelyMoment(conference: ConferenceState): Moment {
  if (conference.status === "inProgress") return "at";
  return hasBeenHeld(conference.status) ? "after" : "before";
}

/** The words that were answered stay as they were answered; how they are classified may still be corrected. */
export function whyTextStays(opinion: { answerStatus: AnswerStatus }): RefusalCode | null {
  return isAwaitingAnswer(opinion.answerStatus) ? null : "opinion-answered";
}

/** An answer that was sent back for redoing is owed as much as one that was never given. */
export function isAwaitingAnswer(status: AnswerStatus): boolean {
  return status === "unanswered" || status === "answerReturned";
}

/** Outcomes that end the matter, once the Front has confirmed them; the others go on or come back. */
export const finalOutcomes: readonly OutcomeKind[] = [
  "resolved",
  "explained",
  "notFeasible",
  "withdrawn",
  "duplicate",
];

/** What stands on the axis of outcomes. */
export type OutcomeState = { outcome: OutcomeKind | null; outcomeConfirmed: boolean };

export function isSettled({ outcome, outcomeConfirmed }: OutcomeState): boolean {
  return outcome !== null && outcomeConfirmed && finalOutcomes.includes(outcome);
}

const hoursToTakeBack = 24;

/** Why what somebody recorded is not taken back by this person now: it is theirs alone, and for a day. */
export function whyRecordingStays(
  opinion: { recordedById: string; recordedAt: Date },
  personId: string,
  now: Date,
): RefusalCode | null {
  const isTheirs = opinion.recordedById === personId && opinion.recordedAt > takenBackSince(now);
  return isTheirs ? null : "recording-not-yours";
}

/** What was recorded after this instant can be taken back. */
export function takenBackSince(now: Date): Date {
  return new Date(now.getTime() - hoursToTakeBack * 3_600_000);
}

/** How many days ahead a due date is soon. */
export const soonDays = 3;

export type DueState = { tone: "late" | "soon" | "calm"; days: number };

/**
 * How the due date of an answer stands; null where none was set or none is owed any more.
 * `days` is negative when late, 0 today.
 */
export function dueState(
  opinion: { dueOn: Date | null; answerStatus: AnswerStatus },
  today: Date,
): DueState | null {
  if (!opinion.dueOn || !isAwaitingAnswer(opinion.answerStatus)) return null;
  const days = daysBetween(today, opinion.dueOn);
  if (days < 0) return { tone: "late", days };
  return { tone: days <= soonDays ? "soon" : "calm", days };
}
