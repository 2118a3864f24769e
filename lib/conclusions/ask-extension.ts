import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutItem, by, lockItem, touchItem } from "./lock-item";
import { tellLeaders } from "./notices";
import { mayAskExtension } from "./policy";
import { whyExtensionNotAsked } from "./rules";

type Asked = {
  itemId: string;
  version: number;
  toDay: string;
  reason: string;
  submissionKey: string;
};

/** Asks for more time, with the reason; until a leader has approved it the day stays as it is. */
export function askExtension(actor: Actor, input: Asked, now = new Date()) {
  return transaction(async (tx) => {
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    const item = await lockItem(tx, actor, input.itemId, earlier ? undefined : input.version);
    refuseUnless(mayAskExtension(actor, item));
    if (earlier) return { itemId: item.id, conclusionId: item.conclusionId };
    const toDay = plainDate(input.toDay);
    const waiting = await tx.itemExtension.count({ where: { itemId: item.id, decision: "asked" } });
    refuse(
      whyExtensionNotAsked({ ...item, hasExtensionAsked: waiting > 0 }, toDay, now),
      {},
      "toDay",
    );

    await tx.itemExtension.create({
      data: {
        ...{ id, itemId: item.id, toDay, reason: input.reason },
        fromDay: item.dueOn ?? toDay,
        ...by(actor, item.unitId, "asked", now),
      },
      select: { id: true },
    });
    await touchItem(tx, item.id);
    await tellLeaders(tx, item, id, now);
    const event = { type: "item.extensionAsked", to: input.toDay } as const;
    await recordEvent(tx, actor, { ...event, ...aboutItem(item) }, now);
    return { itemId: item.id, conclusionId: item.conclusionId };
  });
}
