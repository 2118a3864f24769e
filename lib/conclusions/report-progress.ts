import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutItem, by, lockItem, touchItem } from "./lock-item";
import { moveItem } from "./move-item";
import { tellFrontOfCompletion } from "./notices";
import { mayReportProgress } from "./policy";
import { whyProgressIsRefused } from "./rules";
import type { ProgressInput } from "./schema";

/** Tells how far an item is. Said to be done, it waits for the Front, and counts as done only after that. */
export function reportProgress(actor: Actor, input: ProgressInput, now = new Date()) {
  return transaction(async (tx) => {
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    const item = await lockItem(tx, actor, input.itemId, earlier ? undefined : input.version);
    refuseUnless(mayReportProgress(actor, item));
    if (earlier) return { itemId: item.id, conclusionId: item.conclusionId };
    refuse(whyProgressIsRefused(item));

    const { isDone, body } = input;
    const percent = isDone ? 100 : input.percent;
    await tx.itemProgress.create({
      data: {
        ...{ id, itemId: item.id, percent, body, isDone },
        standing: isDone ? "reported" : null,
        ...by(actor, item.unitId, "reported", now),
      },
      select: { id: true },
    });
    await tx.conclusionItem.update({
      where: { id: item.id },
      data: { percent },
      select: { id: true },
    });
    if (isDone) await moveItem(tx, actor, item, { verb: "finish" }, now);
    else if (item.status === "open") await moveItem(tx, actor, item, { verb: "begin" }, now);
    else await touchItem(tx, item.id);
    if (isDone) await tellFrontOfCompletion(tx, item, id, now);
    const type = isDone ? ("item.reportedDone" as const) : ("item.progressed" as const);
    await recordEvent(tx, actor, { type, percent, ...aboutItem(item) }, now);
    return { itemId: item.id, conclusionId: item.conclusionId };
  });
}
