import { heldStatuses } from "@/lib/conferences/rules";
import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import { dayOf } from "@/lib/platform/dates";
import type { RefusalCode } from "@/lib/refusals";
import { clarities, type Clarity, type ItemStatus } from "./vocabulary";

export type ItemVerb = "begin" | "finish" | "contest" | "verify" | "close" | "carry";

/** The life of an item: by which verb it passes from where to where. */
export const itemMoves = {
  begin: { from: ["open"], to: "inProgress" },
  finish: { from: ["open", "inProgress"], to: "reportedDone" },
  contest: { from: ["reportedDone"], to: "inProgress" },
  verify: { from: ["reportedDone"], to: "verified" },
  close: { from: ["verified"], to: "closed" },
  carry: { from: ["open", "inProgress", "reportedDone"], to: "carriedOver" },
} as const satisfies Record<ItemVerb, { from: ItemStatus[]; to: ItemStatus }>;

export function whyItemNotMoved(
  { status }: { status: ItemStatus },
  verb: ItemVerb,
): RefusalCode | null {
  const from: readonly ItemStatus[] = itemMoves[verb].from;
  return from.includes(status) ? null : "item-not-in-this-state";
}

/** What the doer still has to work on. */
export const unfinishedStatuses: ItemStatus[] = ["open", "inProgress"];
/** What a later notice would name again. */
export const unsettledStatuses: ItemStatus[] = ["open", "inProgress", "reportedDone"];

export function isUnfinished({ status }: { status: ItemStatus }): boolean {
  return unfinishedStatuses.includes(status);
}

export function isOverdue(item: { status: ItemStatus; dueOn: Date | null }, today: Date): boolean {
  return item.dueOn !== null && item.dueOn < today && isUnfinished(item);
}

/** What the five questions of a clear charge are asked of. */
export type Charge = {
  content: string;
  leadOrganisationId: string | null;
  responsibleId: string | null;
  dueOn: Date | null;
  product: string | null;
};

/** Which of the five is missing: who, what, when, whose responsibility, what product. */
export function missingOf(item: Charge): Clarity[] {
  const given: Record<Clarity, unknown> = {
    content: item.content.trim(),
    lead: item.leadOrganisationId,
    responsible: item.responsibleId,
    dueOn: item.dueOn,
    product: item.product?.trim(),
  };
  return clarities.filter((clarity) => !given[clarity]);
}

/** Whether a task would be late on the day that gives it. */
export function isPast({ dueOn }: Pick<Charge, "dueOn">, issuedOn: Date): boolean {
  return dueOn !== null && dueOn < issuedOn;
}

/**
 * No task is due before the conference that gives it; a correction may keep the day that an item has.
 * A day between the conference and today stays possible, since notices are entered afterwards as well.
 */
export function whyNotDueOn(
  day: Date | null,
  conference: { startsAt: Date },
  kept: Date | null,
): RefusalCode | null {
  const isTooEarly = day !== null && day < dayOf(conference.startsAt);
  return isTooEarly && day.getTime() !== kept?.getTime() ? "due-before-conference" : null;
}

/** A conclusion is drawn up once the conference has been held. */
export function whyNotDrafted(conference: { status: ConferenceStatus }): RefusalCode | null {
  return heldStatuses.includes(conference.status) ? null : "conference-not-held-yet";
}

export function whyNotEdited(conclusion: { issuedAt: Date | null }): RefusalCode | null {
  return conclusion.issuedAt ? "conclusion-issued" : null;
}

/** A correction is of what has been issued, and no other correction of it is being drafted. */
export function whyNotCorrected(conclusion: { issuedAt: Date | null }): RefusalCode | null {
  return conclusion.issuedAt ? null : "conclusion-not-issued";
}

/** The day on a notice: not before its conference, not after today. */
export function whyNotIssuedOn(
  day: Date,
  conference: { startsAt: Date },
  now: Date,
): RefusalCode | null {
  if (day > dayOf(now)) return "issued-in-the-future";
  return day < dayOf(conference.startsAt) ? "issued-before-conference" : null;
}

type Readiness = { unclearItems: number; leftOver: readonly { code: string }[] };

/** Nothing is issued that leaves a promise vague or an opinion without a word. */
export function whyNotIssued({ unclearItems, leftOver }: Readiness): RefusalCode | null {
  if (unclearItems > 0) return "conclusion-items-unclear";
  return leftOver.length > 0 ? "opinions-left-over" : null;
}

export function whyProgressIsRefused(item: { status: ItemStatus }): RefusalCode | null {
  return isUnfinished(item) ? null : "item-not-in-this-state";
}

/** Nobody confirms, or contests, what they reported themselves. */
export function whyCompletionNotJudged(
  report: { standing: string | null; reportedById: string },
  personId: string,
): RefusalCode | null {
  if (report.standing !== "reported") return "item-not-in-this-state";
  return report.reportedById === personId ? "own-completion" : null;
}

type Asked = { status: ItemStatus; dueOn: Date | null; hasExtensionAsked: boolean };

/** An extension is asked for once at a time, for a day after the present one and not in the past. */
export function whyExtensionNotAsked(item: Asked, toDay: Date, now: Date): RefusalCode | null {
  if (!isUnfinished(item)) return "item-not-in-this-state";
  if (item.hasExtensionAsked) return "extension-waits";
  if (toDay < dayOf(now)) return "extension-in-the-past";
  return item.dueOn !== null && toDay <= item.dueOn ? "extension-not-later" : null;
}

/** Nobody decides on what they asked for themselves. */
export function whyExtensionNotDecided(
  extension: { decision: string; askedById: string },
  personId: string,
): RefusalCode | null {
  if (extension.decision !== "asked") return "extension-decided";
  return extension.askedById === personId ? "own-extension" : null;
}

/** A milestone stands on the way to the item's product, not behind it. */
export function whyMilestoneIsRefused(
  item: { status: ItemStatus; dueOn: Date | null },
  day: Date,
): RefusalCode | null {
  if (!isUnfinished(item)) return "item-not-in-this-state";
  return item.dueOn !== null && day > item.dueOn ? "milestone-after-due" : null;
}

export function whyHandoverIsRefused(
  item: { status: ItemStatus; leadOrganisationId: string | null },
  toId: string,
): RefusalCode | null {
  if (!isUnfinished(item)) return "item-not-in-this-state";
  return item.leadOrganisationId === toId ? "handover-to-itself" : null;
}
