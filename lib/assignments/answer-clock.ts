import { readCalendar } from "@/lib/deadlines/queries";
import { followLead } from "@/lib/opinions/follow-lead";
import type { Tx } from "@/lib/platform/db";
import type { AnswerClock } from "./reckon-answer";
import { reckonAnswer } from "./reckon-answer";

type Reader = Pick<Tx, "answerTerm" | "answerPause" | "answerExtension">;

/** What decides on the due date of an opinion's answer. */
export async function readClock(tx: Reader, opinionId: string): Promise<AnswerClock> {
  const term = await tx.answerTerm.findFirst({
    where: { opinionId },
    select: {
      ...{ startsOn: true, unit: true, amount: true, fixedOn: true, reason: true, setAt: true },
    },
    orderBy: [{ setAt: "desc" }, { id: "desc" }],
  });
  const pauses = await tx.answerPause.findMany({
    where: { opinionId },
    select: { fromDay: true, resumedOn: true, reason: true },
    orderBy: [{ fromDay: "asc" }, { begunAt: "asc" }],
  });
  const extensions = await tx.answerExtension.findMany({
    where: { opinionId, standing: "granted" },
    select: { unit: true, amount: true, reason: true, decidedAt: true },
    orderBy: { decidedAt: "asc" },
  });
  return { term, pauses, extensions };
}

/**
 * Brings the due date that the opinion repeats for its lists up to what decides on it, within the
 * transaction that changed that. While the clock stands still there is none.
 */
export async function setDueDate(tx: Tx, opinionId: string): Promise<Date | null> {
  const clock = await readClock(tx, opinionId);
  const reckoning = reckonAnswer(clock, await readCalendar(tx));
  const { dueOn } = await tx.opinion.update({
    where: { id: opinionId },
    data: { ...(reckoning && { dueOn: reckoning.due }), version: { increment: 1 } },
    select: { dueOn: true },
  });
  await followLead(tx, opinionId);
  return dueOn;
}

/** How the clock of a locked opinion stands. */
export async function standingClock(tx: Tx, opinion: { id: string; dueOn: Date | null }) {
  const of = { opinionId: opinion.id };
  const paused = await tx.answerPause.count({ where: { ...of, resumedOn: null } });
  const asked = await tx.answerExtension.count({ where: { ...of, standing: "asked" } });
  return { dueOn: opinion.dueOn, isPaused: paused > 0, isExtensionAsked: asked > 0 };
}
