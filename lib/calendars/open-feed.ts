import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { hashOfFeedToken, newFeedToken } from "./feed-token";
import { lockFeedOwner } from "./lock-feed-owner";
import type { FeedOwner } from "./schema";

/**
 * Gives a person, or a unit, the address of a calendar; an earlier one stops working at once.
 * @returns the token, known here and never again
 */
export function openFeed(actor: Actor, { unitId }: FeedOwner, now = new Date()) {
  return transaction(async (tx) => {
    const owner = await lockFeedOwner(tx, actor, unitId);
    const { count: renewed } = await tx.calendarFeed.updateMany({
      where: { ...owner, revokedAt: null },
      data: { revokedAt: now },
    });
    const [id, token] = [newId(), newFeedToken()];
    await tx.calendarFeed.create({
      data: {
        ...owner,
        id,
        tokenHash: hashOfFeedToken(token),
        createdAt: now,
        createdById: actor.personId,
      },
      select: { id: true },
    });
    const type = renewed > 0 ? "feed.renewed" : "feed.opened";
    await recordEvent(tx, actor, { type, subjectId: id, ...(unitId && { unitId }) }, now);
    return { token };
  });
}
