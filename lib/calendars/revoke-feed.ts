import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { lockFeedOwner } from "./lock-feed-owner";
import type { FeedOwner } from "./schema";

/** The address stops working at once; revoking what is revoked changes nothing. */
export function revokeFeed(actor: Actor, { unitId }: FeedOwner, now = new Date()) {
  return transaction(async (tx) => {
    const owner = await lockFeedOwner(tx, actor, unitId);
    const feed = await tx.calendarFeed.findFirst({
      where: { ...owner, revokedAt: null },
      select: { id: true },
    });
    if (!feed) return;
    const { id } = feed;
    await tx.calendarFeed.update({ where: { id }, data: { revokedAt: now }, select: { id: true } });
    const subject = { subjectId: id, ...(unitId && { unitId }) };
    await recordEvent(tx, actor, { type: "feed.revoked", ...subject }, now);
  });
}
