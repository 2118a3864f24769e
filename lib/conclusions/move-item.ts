import type { ItemStatus } from "./vocabulary";
import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { itemMoves, type ItemVerb } from "./rules";

type Moved = { id: string; unitId: string; status: ItemStatus };

/** Moves an item on, and keeps who did it, in what post, when, and with what note. */
export async function moveItem(
  tx: Tx,
  actor: Actor,
  { id, unitId, status }: Moved,
  { verb, note = null }: { verb: ItemVerb; note?: string | null },
  now: Date,
): Promise<void> {
  const { to } = itemMoves[verb];
  await tx.conclusionItem.update({
    where: { id },
    data: { status: to, version: { increment: 1 } },
    select: { id: true },
  });
  await tx.itemStep.create({
    data: {
      ...{ itemId: id, fromStatus: status, toStatus: to, note },
      ...{ takenAt: now, takenById: actor.personId, takenBy: actor.fullName },
      takenAs: titleFor(actor, unitId),
    },
    select: { id: true },
  });
}
