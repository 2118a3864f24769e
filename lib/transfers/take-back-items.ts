import { recordEvents } from "@/lib/audit/record-events";
import { reachedBy, unshare } from "@/lib/opinions/follow-lead";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutItems } from "./about-item";
import { type LockedItem, lockItems } from "./lock-items";
import { tellTakenBack } from "./notices";
import { mayTakeBack } from "./policy";
import { hasBegun, putBack } from "./put-back";
import { whyNotTakenBack } from "./rules";
import type { ItemsReturned } from "./schema";
import { takeStep } from "./take-step";

/**
 * The sender takes opinions back that the receiver has not accepted yet; of a unit that has ended
 * also those it had accepted, to send them to one of its successors or to answer them itself.
 */
export function takeBackItems(actor: Actor, { itemIds, reason }: ItemsReturned, now = new Date()) {
  return transaction(async (tx) => {
    const items = await lockItems(tx, actor, itemIds);
    for (const item of items) {
      refuseUnless(mayTakeBack(actor, item.transfer));
      const hasEnded = hasReceiverEnded(item, now);
      const why = whyNotTakenBack(item, { hasEnded, hasBegun: await hasBegun(tx, item) });
      refuse(why, { code: item.opinion.code });
      const verb = hasEnded ? "reclaim" : "recall";
      const way = { itemId: item.id, unitId: item.transfer.fromUnitId };
      await takeStep(tx, actor, way, { verb, reason }, now);
      await putBack(tx, actor, item, now);
      if (!hasEnded) await unshareAll(tx, item);
    }
    await tellTakenBack(tx, items, now);
    const about = await aboutItems(tx, items);
    const events = about.map((of) => ({ type: "transfer.recalled" as const, reason, ...of }));
    await recordEvents(tx, actor, events, now);
    return { transferId: found(items[0]).transfer.id };
  });
}

function hasReceiverEnded({ transfer: { toUnit } }: LockedItem, now: Date): boolean {
  return toUnit !== null && toUnit.validTo !== null && toUnit.validTo < dayOf(now);
}

/** What was never accepted is none of the receiver's business again, unless it had it before. */
async function unshareAll(tx: Tx, { opinionId, transfer: { toUnitId } }: LockedItem) {
  if (!toUnitId) return;
  const reached = await reachedBy(tx, opinionId);
  await unshare(
    tx,
    reached.map(({ id }) => id),
    toUnitId,
  );
}
