import { Prisma } from "@/lib/generated/prisma/client";
import { itemsVisibleTo } from "@/lib/conclusions/policy";
import type { ReminderStep } from "@/lib/generated/prisma/enums";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { readRows } from "@/lib/platform/rows";
import { usualLadder } from "./ladder";

export type ReminderRow = {
  id: string;
  /** A step of the ladder, or null where somebody urged. */
  step: ReminderStep | null;
  at: Date;
  dueOn: Date | null;
  note: string | null;
  by: string | null;
  recipients: string[];
};

/** Every reminder and urging of an opinion, the latest first. */
export function listReminders(actor: Actor, opinionId: string): Promise<ReminderRow[]> {
  return readRows<ReminderRow>(Prisma.sql`
    SELECT r.id, r.step::text, r.reminded_at AS at, r.due_on AS "dueOn", NULL AS note, NULL AS by, r.recipients
      FROM reminder r JOIN opinion o ON o.id = r.opinion_id
      WHERE o.id = ${opinionId}::uuid AND ${opinionsSeen(actor)}
    UNION ALL
    SELECT u.id, NULL, u.urged_at, NULL, u.note, p.full_name || ', ' || u.urged_as_post, u.recipients
      FROM urging u JOIN opinion o ON o.id = u.opinion_id JOIN person p ON p.id = u.urged_by_id
      WHERE o.id = ${opinionId}::uuid AND ${opinionsSeen(actor)}
    ORDER BY at DESC`);
}

/** Every reminder of a promise, the latest first. */
export async function listItemReminders(actor: Actor, itemId: string): Promise<ReminderRow[]> {
  const rows = await db.reminder.findMany({
    where: { itemId, item: itemsVisibleTo(actor) },
    select: { id: true, step: true, remindedAt: true, dueOn: true, recipients: true },
    orderBy: [{ remindedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ remindedAt, ...row }) => ({ ...row, at: remindedAt, note: null, by: null }));
}

/** The days of a unit's ladder: its own, else the usual ones with version 0. */
export async function getLadder(unitId: string) {
  const own = await db.reminderLadder.findUnique({
    where: { unitId },
    select: { beforeDays: true, chairAfterDays: true, leadershipAfterDays: true, version: true },
  });
  return own ?? { ...usualLadder, version: 0 };
}
