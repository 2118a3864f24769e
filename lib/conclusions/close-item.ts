import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutItem, lockItem } from "./lock-item";
import { moveItem } from "./move-item";
import { mayCloseItem } from "./policy";
import { whyItemNotMoved } from "./rules";

/** Puts a verified item away: nothing more is expected of anybody. */
export function closeItem(
  actor: Actor,
  input: { itemId: string; version: number },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const item = await lockItem(tx, actor, input.itemId, input.version);
    refuseUnless(mayCloseItem(actor, item));
    refuse(whyItemNotMoved(item, "close"));
    await moveItem(tx, actor, item, { verb: "close" }, now);
    await recordEvent(tx, actor, { type: "item.closed", ...aboutItem(item) }, now);
    return { itemId: item.id, conclusionId: item.conclusionId };
  });
}
