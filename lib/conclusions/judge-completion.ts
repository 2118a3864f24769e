import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { titleFor } from "@/lib/platform/actor";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutItem, lockItem } from "./lock-item";
import { moveItem } from "./move-item";
import { tellReporter } from "./notices";
import { mayJudgeCompletion } from "./policy";
import { whyCompletionNotJudged, whyItemNotMoved } from "./rules";

/** The Front, which did not do the work, confirms that an item is done. */
export function confirmCompletion(
  actor: Actor,
  { progressId }: { progressId: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const { item } = await judge(
      tx,
      actor,
      progressId,
      { standing: "confirmed", judgement: null },
      now,
    );
    await moveItem(tx, actor, item, { verb: "verify" }, now);
    await recordEvent(tx, actor, { type: "item.verified", ...aboutItem(item) }, now);
    return { itemId: item.id, conclusionId: item.conclusionId };
  });
}

/** The Front finds otherwise: the item is under way again, and the doer is told why. */
export function contestCompletion(
  actor: Actor,
  { progressId, judgement }: { progressId: string; judgement: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const judged = { standing: "contested", judgement } as const;
    const { item, report } = await judge(tx, actor, progressId, judged, now);
    await moveItem(tx, actor, item, { verb: "contest", note: judgement }, now);
    await tellReporter(tx, item, report, now);
    await recordEvent(tx, actor, { type: "item.contested", judgement, ...aboutItem(item) }, now);
    return { itemId: item.id, conclusionId: item.conclusionId };
  });
}

type Judgement = { standing: "confirmed" | "contested"; judgement: string | null };

async function judge(tx: Tx, actor: Actor, progressId: string, judged: Judgement, now: Date) {
  const of = await tx.itemProgress.findUnique({
    where: { id: progressId },
    select: { itemId: true },
  });
  const item = await lockItem(tx, actor, found(of).itemId);
  refuseUnless(mayJudgeCompletion(actor, item));
  const report = await tx.itemProgress.findUniqueOrThrow({
    where: { id: progressId },
    select: { id: true, standing: true, reportedById: true },
  });
  refuse(whyItemNotMoved(item, judged.standing === "confirmed" ? "verify" : "contest"));
  refuse(whyCompletionNotJudged(report, actor.personId));
  await tx.itemProgress.update({
    where: { id: progressId },
    data: {
      ...judged,
      ...{ judgedAt: now, judgedBy: actor.fullName, judgedAs: titleFor(actor, item.unitId) },
    },
    select: { id: true },
  });
  return { item, report };
}
