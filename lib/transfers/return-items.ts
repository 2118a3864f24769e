import { recordEvents } from "@/lib/audit/record-events";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutItems } from "./about-item";
import { lockItems } from "./lock-items";
import { tellSender } from "./notices";
import { mayReceive } from "./policy";
import { hasBegun, putBack } from "./put-back";
import { whyNotReturned } from "./rules";
import type { ItemsReturned } from "./schema";
import { takeStep } from "./take-step";

/** The receiving unit gives opinions back to their sender, with the reason: they are not its to answer. */
export function returnItems(actor: Actor, { itemIds, reason }: ItemsReturned, now = new Date()) {
  return transaction(async (tx) => {
    const items = await lockItems(tx, actor, itemIds);
    for (const item of items) {
      refuseUnless(mayReceive(actor, item.transfer));
      const why = whyNotReturned(item, { hasBegun: await hasBegun(tx, item) });
      refuse(why, { code: item.opinion.code });
      const way = { itemId: item.id, unitId: item.transfer.toUnitId };
      await takeStep(tx, actor, way, { verb: "return", reason }, now);
      await putBack(tx, actor, item, now);
    }
    await tellSender(tx, "transferReturned", items, now);
    const about = await aboutItems(tx, items);
    const events = about.map((of) => ({ type: "transfer.returned" as const, reason, ...of }));
    await recordEvents(tx, actor, events, now);
    return { transferId: found(items[0]).transfer.id };
  });
}
