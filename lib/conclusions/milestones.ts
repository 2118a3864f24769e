import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutItem, lockItem, touchItem } from "./lock-item";
import { mayReportProgress } from "./policy";
import { whyMilestoneIsRefused } from "./rules";

type NewMilestone = {
  itemId: string;
  version: number;
  dueOn: string;
  content: string;
  submissionKey: string;
};

/** Sets a step on the way to the item's product, with its own day. */
export function setMilestone(actor: Actor, input: NewMilestone, now = new Date()) {
  return transaction(async (tx) => {
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    const item = await lockItem(tx, actor, input.itemId, earlier ? undefined : input.version);
    refuseUnless(mayReportProgress(actor, item));
    if (earlier) return { itemId: item.id, conclusionId: item.conclusionId };
    const { content } = input;
    const dueOn = plainDate(input.dueOn);
    refuse(whyMilestoneIsRefused(item, dueOn), {}, "dueOn");
    const milestone = { id, itemId: item.id, dueOn, content };
    await tx.itemMilestone.create({ data: milestone, select: { id: true } });
    await touchItem(tx, item.id);
    const event = { type: "item.milestoneSet", content, on: input.dueOn } as const;
    await recordEvent(tx, actor, { ...event, ...aboutItem(item) }, now);
    return { itemId: item.id, conclusionId: item.conclusionId };
  });
}

/** The step has been taken; said twice, the first day holds. */
export function reachMilestone(
  actor: Actor,
  { milestoneId }: { milestoneId: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const where = { id: milestoneId };
    const of = await tx.itemMilestone.findUnique({ where, select: { itemId: true } });
    const item = await lockItem(tx, actor, found(of).itemId);
    refuseUnless(mayReportProgress(actor, item));
    const { content, doneOn } = await tx.itemMilestone.findUniqueOrThrow({
      where,
      select: { content: true, doneOn: true },
    });
    const result = { itemId: item.id, conclusionId: item.conclusionId };
    if (doneOn) return result;
    await tx.itemMilestone.update({
      where,
      data: { doneOn: dayOf(now), doneBy: actor.fullName },
      select: { id: true },
    });
    await touchItem(tx, item.id);
    await recordEvent(
      tx,
      actor,
      { type: "item.milestoneReached", content, ...aboutItem(item) },
      now,
    );
    return result;
  });
}
