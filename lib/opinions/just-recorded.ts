import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { startOf } from "@/lib/platform/rows";
import { beginningOf } from "@/lib/platform/text";
import { onlyJoined } from "./in-use";
import { opinionsSeen } from "./lock-records";
import { takenBackSince } from "./rules";

export type JustRecorded = {
  id: string;
  code: string;
  text: string;
  recordedAt: Date;
  /** How many opinions share its matter with it. */
  count: number;
  /** Nobody has touched it, and the actor recorded it: it can be taken back for a day. */
  isUntouched: boolean;
};

const longest = 120;

/** What was logged last at a conference, the latest first: the desk shows it beside the form. */
export async function listJustRecorded(actor: Actor, conferenceId: string, now = new Date()) {
  const since = takenBackSince(now);
  const rows = await db.$queryRaw<JustRecorded[]>`
    SELECT o.id, o.code, ${startOf(Prisma.sql`o.text`, longest)} AS text, o.recorded_at AS "recordedAt",
      (o.version = 1 OR ${onlyJoined}) AND o.recorded_by_id = ${actor.personId}::uuid
        AND o.recorded_at > ${since} AS "isUntouched",
      CASE WHEN o.matter_id IS NULL THEN 1
        ELSE (SELECT count(*)::int FROM opinion k WHERE k.matter_id = o.matter_id) END AS count
    FROM opinion o
    WHERE o.conference_id = ${conferenceId}::uuid AND ${opinionsSeen(actor)}
    ORDER BY o.number DESC LIMIT 8`;
  return rows.map((row) => ({ ...row, text: beginningOf(row.text, longest) }));
}
