import type { Prisma } from "@/lib/generated/prisma/client";
import type { NotificationWay } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import {
  isNotificationKind,
  type NotificationKind,
  notificationKinds,
  notificationParams,
  usualWay,
} from "./kinds";

export const notificationsPerPage = 30;
const mostCounted = 100;

/** How much the actor has not read; counting stops at a hundred, where the bell says 99+. */
export async function countUnread(actor: Actor): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM notification
      WHERE person_id = ${actor.personId}::uuid AND read_at IS NULL LIMIT ${mostCounted}) AS unread`;
  return row?.count ?? 0;
}

/** A page of what the actor was told, the latest first. */
export async function listNotifications(actor: Actor, page: number) {
  const where = { personId: actor.personId };
  const [total, rows] = await Promise.all([
    db.notification.count({ where }),
    db.notification.findMany({
      where,
      select: { id: true, kind: true, params: true, href: true, createdAt: true, readAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * notificationsPerPage,
      take: notificationsPerPage,
    }),
  ]);
  return { total, rows: rows.flatMap(readNotification) };
}

type Row = {
  id: string;
  kind: string;
  params: Prisma.JsonValue;
  href: string;
  createdAt: Date;
  readAt: Date | null;
};

/** A row with its params parsed; nothing where a later version of the product told a kind unknown here. */
export function readNotification({ kind, params, ...row }: Row) {
  if (!isNotificationKind(kind)) return [];
  const read: Record<string, string | number> = notificationParams[kind].parse(params);
  return [{ ...row, kind, params: read }];
}

export type ToldNotification = ReturnType<typeof readNotification>[number];

/** How each kind reaches the actor: what was chosen, else the usual way. */
export async function listWays(
  actor: Actor,
): Promise<{ kind: NotificationKind; way: NotificationWay }[]> {
  const chosen = await db.notificationSetting.findMany({
    where: { personId: actor.personId },
    select: { kind: true, way: true },
  });
  const wayOf = new Map(chosen.map(({ kind, way }) => [kind, way]));
  return notificationKinds.map((kind) => ({ kind, way: wayOf.get(kind) ?? usualWay[kind] }));
}

/** Whether mail can reach the actor at all. */
export async function hasMailAddress(actor: Actor): Promise<boolean> {
  const { email } = await db.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { email: true },
  });
  return email !== null;
}
