import { recordEvents } from "@/lib/audit/record-events";
import { recordIn, recordOpinion } from "@/lib/opinions/record-opinion";
import type { DeskEntry } from "@/lib/opinions/schema";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { groupIn } from "./group-opinions";
import { lockForGrouping } from "./lock-matter";

/**
 * Logs an opinion and, where the officer found that another raised the same, joins it to that one's
 * matter in the same act. Sent again, it is logged and joined once.
 */
export function recordAtDesk(actor: Actor, entry: DeskEntry, now = new Date()) {
  const { sameAsId, ...input } = entry;
  if (!sameAsId) return recordOpinion(actor, input, now);
  return transaction(async (tx) => {
    // First: whoever answers holds the lead before the trail, and so must this.
    await lockForGrouping(tx, actor, [sameAsId]);
    const { events, ...opinion } = await recordIn(tx, actor, input, now);
    if (!opinion.isNew) return opinion;
    const joined = await groupIn(tx, actor, { opinionIds: [opinion.id, sameAsId] }, now);
    await recordEvents(tx, actor, [...events, ...joined.events], now);
    return opinion;
  });
}
