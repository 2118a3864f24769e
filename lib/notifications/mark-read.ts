import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found } from "@/lib/refusals";

/**
 * Marks one of the actor's own notifications as read. Reading leaves no event: it changes nothing
 * that concerns others.
 * @returns the page that it is about
 */
export function markRead(actor: Actor, notificationId: string, now = new Date()): Promise<string> {
  return transaction(async (tx) => {
    const key = { id: notificationId, personId: actor.personId };
    const { href } = found(await tx.notification.findFirst({ where: key, select: { href: true } }));
    await tx.notification.updateMany({ where: { ...key, readAt: null }, data: { readAt: now } });
    return href;
  });
}

/** Marks everything as read that the actor was told until now. */
export function markAllRead(actor: Actor, now = new Date()) {
  return transaction((tx) =>
    tx.notification.updateMany({
      where: { personId: actor.personId, readAt: null, createdAt: { lte: now } },
      data: { readAt: now },
    }),
  );
}
