import { followLead } from "@/lib/opinions/follow-lead";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { type LockedItem, openWay, waysBefore } from "./lock-items";
import { tellAnswered } from "./notices";
import { takeStep } from "./take-step";

/**
 * Brings an opinion home once it is answered where it was sent: all ways by which it came there are
 * answered, its own unit has it again, and is told that whoever asked is to be told. Does nothing
 * for an opinion that is at home. Within the transaction of the answer, its opinion locked.
 */
export async function settleWays(
  tx: Tx,
  actor: Actor,
  opinionId: string,
  now: Date,
): Promise<void> {
  const open = await openWay(tx, opinionId);
  if (!open) return;
  const ways = await waysBefore(tx, open);
  const first = ways.at(-1)!;
  // Its own unit answered by itself: what it asked of a body outside is still awaited.
  if (first.transfer.toUnitId === null) return;
  for (const way of ways) {
    const unitId = way.transfer.toUnitId;
    await takeStep(tx, actor, { itemId: way.id, unitId }, { verb: "answer" }, now);
  }
  await bringHome(tx, first);
  await tellAnswered(tx, ways, now);
}

/** Who prepared the answer stays with the opinion, and may report what becomes of the matter. */
async function bringHome(tx: Tx, { opinionId, handledById, dueBefore }: LockedItem) {
  await tx.opinion.update({
    where: { id: opinionId },
    data: { handlingUnitId: handledById, dueOn: dueBefore, version: { increment: 1 } },
    select: { id: true },
  });
  await followLead(tx, opinionId);
}
