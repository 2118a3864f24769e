import { recordEvent } from "@/lib/audit/record-event";
import { codesInUse } from "@/lib/opinions/in-use";
import { lockOpinion } from "@/lib/opinions/lock-records";
import { whyTextStays } from "@/lib/opinions/rules";
import type { AnswerStatus } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { db, transaction, type Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { mayGroupOpinions } from "./policy";

/**
 * Puts a split text together again, while nobody has worked on its parts. Their codes are not given
 * to others.
 */
export function undoSplit(actor: Actor, input: { opinionId: string }, now = new Date()) {
  return transaction(async (tx) => {
    const split = found(await splitOf(tx, input.opinionId));
    const [first, ...others] = split.parts;
    const opinion = await lockOpinion(tx, actor, found(first).id);
    refuseUnless(mayGroupOpinions(actor, opinion));
    await lockParts(tx, others);
    await refuseInUse(tx, split);
    refuse(whyTextStays(opinion));

    await tx.opinion.deleteMany({ where: { id: { in: others.map(({ id }) => id) } } });
    await tx.opinion.update({
      where: { id: opinion.id },
      data: { text: split.text, splitId: null, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.opinionSplit.update({
      where: { id: split.id },
      data: { undoneAt: now, undoneById: actor.personId },
      select: { id: true },
    });
    const { id, code, unitId, conferenceId } = opinion;
    const parts = others.map((part) => part.code);
    const event = { type: "opinion.splitUndone", parts, subjectId: id, opinionId: id } as const;
    await recordEvent(tx, actor, { ...event, unitId, conferenceId }, now);
    return { code };
  });
}

type Reader = Pick<Tx, "$queryRaw" | "opinionSplit" | "auditEvent" | "opinion">;

function splitOf(tx: Reader, opinionId: string) {
  return tx.opinionSplit.findFirst({
    where: { parts: { some: { id: opinionId } }, undoneAt: null },
    select: {
      id: true,
      text: true,
      splitAt: true,
      parts: { select: { id: true, code: true }, orderBy: { number: "asc" } },
    },
  });
}

type Split = NonNullable<Awaited<ReturnType<typeof splitOf>>>;

async function lockParts(tx: Tx, parts: { id: string }[]): Promise<void> {
  const ids = parts.map(({ id }) => id);
  await tx.$queryRaw`SELECT id FROM opinion WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** Whether the split that an opinion came from can still be undone. */
export async function isSplitUndoable(opinionId: string, answerStatus: AnswerStatus) {
  const split = await splitOf(db, opinionId);
  return split !== null && !whyTextStays({ answerStatus }) && (await partInUse(db, split)) === null;
}

async function refuseInUse(tx: Tx, split: Split) {
  const code = await partInUse(tx, split);
  refuse(code === null ? null : "split-in-use", { code: code ?? "" });
}

/**
 * The code of a part that somebody has worked on. The first may have been charged, since that stays;
 * but what was corrected in its words would go.
 */
async function partInUse(tx: Reader, { parts: [first, ...others], splitAt }: Split) {
  const [inUse] = await codesInUse(
    tx,
    others.map(({ id }) => id),
  );
  if (inUse) return inUse;
  const { id, code } = found(first);
  const corrected = await tx.auditEvent.findFirst({
    where: { opinionId: id, type: "opinion.corrected", at: { gt: splitAt } },
    select: { seq: true },
  });
  const whole = await tx.opinion.findUniqueOrThrow({ where: { id }, select: { matterId: true } });
  return corrected || whole.matterId ? code : null;
}
