import type { ResponseStatus } from "@/lib/generated/prisma/enums";
import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";

/** Moves a response on, and keeps who did it, in what post, when, and with what comment. */
export async function takeStep(
  tx: Tx,
  actor: Actor,
  { responseId, unitId }: { responseId: string; unitId: string },
  { to, comment = null }: { to: ResponseStatus; comment?: string | null },
  now: Date,
): Promise<void> {
  await tx.response.update({
    where: { id: responseId },
    data: { status: to, version: { increment: 1 } },
    select: { id: true },
  });
  await keepStep(tx, actor, { responseId, unitId }, { to, comment }, now);
}

/** The record of a step alone, for a response that was made in that state. */
export async function keepStep(
  tx: Tx,
  actor: Actor,
  { responseId, unitId }: { responseId: string; unitId: string },
  { to, comment = null }: { to: ResponseStatus; comment?: string | null },
  now: Date,
): Promise<void> {
  await tx.responseStep.create({
    data: {
      responseId,
      toStatus: to,
      comment,
      takenAt: now,
      takenById: actor.personId,
      takenAsPost: titleFor(actor, unitId),
    },
    select: { id: true },
  });
}
