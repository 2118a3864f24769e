import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { transferMoves, type TransferMove } from "./rules";

type Step = { verb: TransferMove; reason?: string | null; doneOn?: Date | null };

/** Moves the way of an opinion on, and keeps who did it, for which unit, when and why. */
export async function takeStep(
  tx: Tx,
  actor: Actor,
  { itemId, unitId }: { itemId: string; unitId: string | null },
  { verb, reason = null, doneOn = null }: Step,
  now: Date,
): Promise<void> {
  await tx.transferItem.update({
    where: { id: itemId },
    data: { status: transferMoves[verb].to },
    select: { id: true },
  });
  await tx.transferStep.create({
    data: {
      ...{ itemId, verb, reason, doneOn, takenAt: now, takenById: actor.personId },
      takenAsPost: titleFor(actor, unitId),
    },
    select: { id: true },
  });
}
