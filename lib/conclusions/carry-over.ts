import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { moveItem } from "./move-item";
import { whyItemNotMoved } from "./rules";

type Notice = { conferenceId: string; items: readonly { carriedFromId: string | null }[] };

/** What a notice names again is followed there from now on; what was settled meanwhile stays settled. */
export async function carryOver(tx: Tx, actor: Actor, { items }: Notice, now: Date): Promise<void> {
  const ids = items.flatMap(({ carriedFromId }) => carriedFromId ?? []);
  if (ids.length === 0) return;
  await tx.$queryRaw`SELECT 1 FROM conclusion_item WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const earlier = await tx.conclusionItem.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      status: true,
      conclusion: { select: { unitId: true, conferenceId: true } },
    },
  });
  for (const item of earlier) {
    if (whyItemNotMoved(item, "carry")) continue;
    const { unitId, conferenceId } = item.conclusion;
    await moveItem(tx, actor, { ...item, unitId }, { verb: "carry" }, now);
    const about = { subjectId: item.id, unitId, conferenceId };
    await recordEvent(tx, actor, { type: "item.carriedOver", ...about }, now);
  }
}
