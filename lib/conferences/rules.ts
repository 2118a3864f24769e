import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import { dayOf } from "@/lib/platform/dates";
import type { RefusalCode } from "@/lib/refusals";

export type Verb =
  | "plan"
  | "announce"
  | "open"
  | "end"
  | "conclude"
  | "publishResult"
  | "close"
  | "postpone"
  | "reschedule"
  | "move"
  | "cancel";

type Step = { from: ConferenceStatus; verb: Verb; to: ConferenceStatus };

/** The whole course of a conference; what is not in here cannot happen. */
export const steps: readonly Step[] = [
  { from: "draft", verb: "plan", to: "planned" },
  { from: "planned", verb: "announce", to: "announced" },
  { from: "announced", verb: "open", to: "inProgress" },
  { from: "inProgress", verb: "end", to: "held" },
  { from: "held", verb: "conclude", to: "concluded" },
  { from: "concluded", verb: "publishResult", to: "resultPublished" },
  { from: "resultPublished", verb: "close", to: "closed" },
  { from: "draft", verb: "postpone", to: "postponed" },
  { from: "planned", verb: "postpone", to: "postponed" },
  { from: "announced", verb: "postpone", to: "postponed" },
  { from: "postponed", verb: "reschedule", to: "draft" },
  { from: "postponed", verb: "reschedule", to: "planned" },
  { from: "announced", verb: "move", to: "planned" },
  { from: "draft", verb: "cancel", to: "cancelled" },
  { from: "planned", verb: "cancel", to: "cancelled" },
  { from: "announced", verb: "cancel", to: "cancelled" },
  { from: "postponed", verb: "cancel", to: "cancelled" },
];

const aside: Verb[] = ["postpone", "reschedule", "move", "cancel"];

export const comingStatuses: ConferenceStatus[] = ["draft", "planned", "announced", "inProgress"];
/** Of these nobody has been told yet. */
export const untoldStatuses: ConferenceStatus[] = ["draft", "planned"];
export const heldStatuses: ConferenceStatus[] = ["held", "concluded", "resultPublished", "closed"];

/** Of which conference papers that come in now are likely: one under way, else the next to come, else the last. */
export function likeliestNow<C extends { status: ConferenceStatus; startsAt: Date }>(
  conferences: readonly C[],
  now: Date,
): C | undefined {
  const byStart = conferences.toSorted((one, other) => +one.startsAt - +other.startsAt);
  const isNext = (one: C) => isComing(one, now) && !isPast(dayOf(one.startsAt), now);
  return (
    byStart.find(({ status }) => status === "inProgress") ??
    byStart.find(isNext) ??
    byStart.findLast(({ startsAt }) => startsAt <= now) ??
    byStart[0]
  );
}

/** The step that takes a conference onwards; undefined at its end, and where it stands aside. */
export function nextStep(status: ConferenceStatus): Step | undefined {
  return steps.find((step) => step.from === status && !aside.includes(step.verb));
}

export function canBe(verb: Verb, status: ConferenceStatus): boolean {
  return steps.some((step) => step.verb === verb && step.from === status);
}

type Standing = { status: ConferenceStatus; startsAt: Date; siteCount: number; chairCount: number };

/** Nobody says that a conference is concluded: its notice does, on the day it is issued. */
export function whyStepIsRefused(
  conference: Standing,
  to: ConferenceStatus,
  now: Date,
): RefusalCode | null {
  if (nextStep(conference.status)?.to !== to) return "step-not-possible";
  if (to === "concluded") return "concluded-by-notice";
  if (to === "announced" && !isComplete(conference)) return "conference-not-complete";
  if ((to === "inProgress" || to === "held") && now < conference.startsAt) {
    return "conference-not-held-yet";
  }
  return null;
}

export function isPast(day: Date, now: Date): boolean {
  return day < dayOf(now);
}

/** Whether the day has passed with nothing announced: the conference gets another day or is cancelled. */
export function isOvertaken(
  { status, startsAt }: Pick<Standing, "status" | "startsAt">,
  now: Date,
) {
  return untoldStatuses.includes(status) && isPast(dayOf(startsAt), now);
}

/** Whether a conference is still to be held; a plan overtaken by its day is not, unless it gets another. */
export function isComing(conference: Pick<Standing, "status" | "startsAt">, now: Date): boolean {
  return comingStatuses.includes(conference.status) && !isOvertaken(conference, now);
}

/** Whether people are still to be called to it: it has not begun and its day has not passed. */
export function isAhead({ status, startsAt }: Pick<Standing, "status" | "startsAt">, now: Date) {
  return canBe("postpone", status) && !isPast(dayOf(startsAt), now);
}

type WithPeople = { status: ConferenceStatus; startsAt: Date; sites: unknown[]; chairs: unknown[] };

/** What keeps a conference from its next step now; null where nothing does, or where none is left. */
export function whyNextStepIsRefused(conference: WithPeople, now: Date): RefusalCode | null {
  const step = nextStep(conference.status);
  const { sites, chairs } = conference;
  const standing = { ...conference, siteCount: sites.length, chairCount: chairs.length };
  return step ? whyStepIsRefused(standing, step.to, now) : null;
}

export function whyCannotBe(
  verb: "postpone" | "reschedule" | "cancel",
  { status }: Pick<Standing, "status">,
): RefusalCode | null {
  return canBe(verb, status) ? null : "step-not-possible";
}

/** A postponed conference gets its new date first; a closed or cancelled one is history. */
export function whyCannotChange({ status }: Pick<Standing, "status">): RefusalCode | null {
  return ["postponed", "closed", "cancelled"].includes(status) ? "step-not-possible" : null;
}

/** What has been announced stays complete, and what has begun did not begin in the future. */
export function whyFactsAreRefused(changed: Standing, now: Date): RefusalCode | null {
  if (["draft", "planned"].includes(changed.status)) return null;
  if (!isComplete(changed)) return "conference-not-complete";
  if (changed.status !== "announced" && now < changed.startsAt) return "conference-not-held-yet";
  return null;
}

/** Who was told a date must be told the new one: an announced conference is planned again. */
export function statusAfterMove(status: ConferenceStatus): ConferenceStatus {
  return status === "announced" ? "planned" : status;
}

function isComplete({ siteCount, chairCount }: Standing): boolean {
  return siteCount > 0 && chairCount > 0;
}
