import type { AnswerStatus } from "@/lib/opinions/vocabulary";
import type { UnitLevel } from "@/lib/generated/prisma/enums";
import { daysBetween, dayOf } from "@/lib/platform/dates";
import type { RefusalCode } from "@/lib/refusals";
import type { TransferDirection, TransferStatus, TransferVerb } from "./vocabulary";

/** The way of one opinion in a transmittal: by which verb it passes from where to where. */
export const transferMoves = {
  accept: { from: ["sent"], to: "accepted" },
  return: { from: ["sent", "accepted"], to: "returned" },
  /** Taken back before the receiver has accepted. */
  recall: { from: ["sent"], to: "recalled" },
  /** Taken back because the receiving unit has ended. */
  reclaim: { from: ["sent", "accepted"], to: "recalled" },
  /** The receiver sends it on: this way waits for the next one. */
  passOn: { from: ["accepted"], to: "passedOn" },
  /** What was passed on came back without an answer. */
  resume: { from: ["passedOn"], to: "accepted" },
  /** An answer was issued, or a reply on paper was entered, here or further on. */
  answer: { from: ["sent", "accepted", "passedOn"], to: "answered" },
  /** The unit where it was raised has told whoever asked. */
  inform: { from: ["answered"], to: "informed" },
} as const satisfies Partial<
  Record<TransferVerb, { from: readonly TransferStatus[]; to: TransferStatus }>
>;

export type TransferMove = keyof typeof transferMoves;

/** With whom an opinion is while its way has that state: at most one way of an opinion is open. */
export function isOpen(status: TransferStatus): boolean {
  return status === "sent" || status === "accepted";
}

export function whyNotMoved(
  item: { status: TransferStatus },
  verb: TransferMove,
): RefusalCode | null {
  const from: readonly TransferStatus[] = transferMoves[verb].from;
  return from.includes(item.status) ? null : "transfer-not-in-this-state";
}

/** Before it is accepted the sender may take it back; afterwards only from a unit that has ended. */
export function whyNotTakenBack(
  item: { status: TransferStatus },
  receiver: { hasEnded: boolean; hasBegun: boolean },
): RefusalCode | null {
  if (receiver.hasEnded) return whyNotMoved(item, "reclaim");
  return whyNotMoved(item, "recall") ?? (receiver.hasBegun ? "transfer-receiver-has-begun" : null);
}

/** A receiver who has begun to answer says so in an answer, and sends nothing back. */
export function whyNotReturned(
  item: { status: TransferStatus },
  receiver: { hasBegun: boolean },
): RefusalCode | null {
  return whyNotMoved(item, "return") ?? (receiver.hasBegun ? "answer-in-work" : null);
}

/** On paper replies whoever does not work in the product: a body outside, or a unit that has not accepted. */
export function whyReplyIsRefused(item: { status: TransferStatus }): RefusalCode | null {
  return item.status === "sent" ? null : "transfer-not-in-this-state";
}

export type SendableOpinion = {
  answerStatus: AnswerStatus;
  isSettled: boolean;
  hasAnswerInWork: boolean;
  competence: string | null;
  /** The state of the way by which its sender has it; null where it is at home. */
  arrived: TransferStatus | null;
  /** It is at home, and on its way to a body outside. */
  isAwaited: boolean;
};

/** Why an opinion cannot be sent to whoever is competent; null where it can. */
export function whyNotSent(opinion: SendableOpinion): RefusalCode | null {
  if (opinion.isSettled) return "outcome-already-final";
  if (opinion.hasAnswerInWork) return "answer-in-work";
  if (opinion.answerStatus === "answeredInWriting") return "opinion-answered";
  if (opinion.isAwaited) return "transfer-under-way";
  if (opinion.arrived !== null) return whyNotMoved({ status: opinion.arrived }, "passOn");
  return opinion.competence === null ? "competence-not-ruled" : null;
}

const rank: Record<UnitLevel, number> = { city: 0, district: 1, ward: 2 };

/** Where a transmittal goes, seen from its sender; without a unit it goes outside. */
export function directionOf(
  from: { level: UnitLevel },
  to: { level: UnitLevel } | null,
): TransferDirection {
  if (!to) return "outside";
  if (rank[to.level] === rank[from.level]) return "across";
  return rank[to.level] < rank[from.level] ? "up" : "down";
}

type Dates = { sentOn: Date; dueOn: Date | null; receivedOn: Date };

/** A transmittal is dated between the day the matter was received and today, and asks for an answer afterwards. */
export function whyDatesAreWrong(
  { sentOn, dueOn, receivedOn }: Dates,
  now: Date,
): { why: RefusalCode; field: "sentOn" | "dueOn" } | null {
  if (sentOn > dayOf(now)) return { why: "transfer-in-the-future", field: "sentOn" };
  if (sentOn < receivedOn) return { why: "transfer-before-opinion", field: "sentOn" };
  return dueOn && dueOn < sentOn ? { why: "transfer-due-before-sent", field: "dueOn" } : null;
}

export type TakenStep = { verb: TransferVerb; takenAt: Date };

/** The days that passed before each step, from the one before it; the last entry is what still runs. */
export function waitingDays(
  steps: readonly TakenStep[],
  status: TransferStatus,
  now: Date,
): { before: TransferVerb | null; days: number }[] {
  const waits = steps.slice(1).map(({ verb, takenAt }, index) => ({
    before: verb,
    days: daysBetween(dayOf(steps[index]!.takenAt), dayOf(takenAt)),
  }));
  const last = steps.at(-1);
  if (!last || !(isOpen(status) || status === "passedOn" || status === "answered")) return waits;
  return [...waits, { before: null, days: daysBetween(dayOf(last.takenAt), dayOf(now)) }];
}
