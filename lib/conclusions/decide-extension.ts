import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { isoDay } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutItem, lockItem, touchItem } from "./lock-item";
import { tellAsker } from "./notices";
import { mayDecideExtension } from "./policy";
import { whyExtensionNotDecided } from "./rules";

/** A leader grants the time that was asked for: the item is due on the new day. */
export function approveExtension(
  actor: Actor,
  { extensionId }: { extensionId: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const decided = { decision: "approved", note: null } as const;
    const { item, toDay } = await decide(tx, actor, extensionId, decided, now);
    await tx.conclusionItem.update({
      where: { id: item.id },
      data: { dueOn: toDay },
      select: { id: true },
    });
    const event = { type: "item.extended", to: isoDay(toDay) } as const;
    await recordEvent(tx, actor, { ...event, ...aboutItem(item) }, now);
    return { itemId: item.id, conclusionId: item.conclusionId };
  });
}

export function refuseExtension(
  actor: Actor,
  { extensionId, note }: { extensionId: string; note: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const { item } = await decide(tx, actor, extensionId, { decision: "refused", note }, now);
    await recordEvent(tx, actor, { type: "item.extensionRefused", note, ...aboutItem(item) }, now);
    return { itemId: item.id, conclusionId: item.conclusionId };
  });
}

type Decision = { decision: "approved" | "refused"; note: string | null };

async function decide(tx: Tx, actor: Actor, extensionId: string, decided: Decision, now: Date) {
  const where = { id: extensionId };
  const of = await tx.itemExtension.findUnique({ where, select: { itemId: true } });
  const item = await lockItem(tx, actor, found(of).itemId);
  refuseUnless(mayDecideExtension(actor, item));
  const extension = await tx.itemExtension.findUniqueOrThrow({
    where,
    select: { id: true, decision: true, askedById: true, toDay: true },
  });
  refuse(whyExtensionNotDecided(extension, actor.personId));
  const decidedAs = titleFor(actor, item.unitId);
  await tx.itemExtension.update({
    where,
    data: { ...decided, decidedAt: now, decidedBy: actor.fullName, decidedAs },
    select: { id: true },
  });
  await touchItem(tx, item.id);
  await tellAsker(tx, item, extension, now);
  return { item, toDay: extension.toDay };
}
