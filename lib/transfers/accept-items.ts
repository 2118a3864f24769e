import { recordEvents } from "@/lib/audit/record-events";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutItems } from "./about-item";
import { lockItems } from "./lock-items";
import { tellSender } from "./notices";
import { mayReceive } from "./policy";
import { whyNotMoved } from "./rules";
import type { ItemsChosen } from "./schema";
import { takeStep } from "./take-step";

/** The receiving unit takes opinions of a transmittal on: they are its own to answer. */
export function acceptItems(actor: Actor, { itemIds }: ItemsChosen, now = new Date()) {
  return transaction(async (tx) => {
    const items = await lockItems(tx, actor, itemIds);
    for (const item of items) {
      const { toUnitId } = item.transfer;
      refuseUnless(mayReceive(actor, item.transfer));
      refuse(whyNotMoved(item, "accept"), { code: item.opinion.code });
      await takeStep(tx, actor, { itemId: item.id, unitId: toUnitId }, { verb: "accept" }, now);
    }
    const { transfer } = found(items[0]);
    await tellSender(tx, "transferAccepted", items, now);
    const about = await aboutItems(tx, items);
    const events = about.map((of) => ({ type: "transfer.accepted" as const, ...of }));
    await recordEvents(tx, actor, events, now);
    return { transferId: transfer.id };
  });
}
