import { Prisma } from "@/lib/generated/prisma/client";
import { agenciesOf } from "@/lib/opinions/policy";
import { type Actor, type Role, unitsFor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { startOf } from "@/lib/platform/rows";
import { beginningOf } from "@/lib/platform/text";

export type WaitingPromise = {
  act: "progress" | "verify" | "decide" | "draftNotice";
  /** Of the item; of the conference where a notice is to be drawn up. */
  id: string;
  conclusionId: string | null;
  sign: string;
  content: string;
  dueOn: Date | null;
};

const ahead = 14;
const longest = 200;

/**
 * What waits for the actor in the notices: items of one's organisation that are due within a
 * fortnight or overdue, completions for the Front, extensions for leaders, notices to draw up for
 * the secretariat; the earliest due first.
 */
export async function listWaitingPromises(actor: Actor, today: Date): Promise<WaitingPromise[]> {
  const questions = [
    doing(actor, today),
    judging(actor, "frontOfficer"),
    deciding(actor, "leader"),
    drafting(actor, "secretariat"),
  ].filter((question) => question !== null);
  if (questions.length === 0) return [];
  const rows = await db.$queryRaw<WaitingPromise[]>`
    SELECT * FROM (${Prisma.join(questions, " UNION ALL ")}) waiting
    ORDER BY "dueOn" NULLS LAST, sign, id LIMIT 100`;
  return rows.map((row) => ({ ...row, content: beginningOf(row.content, longest) }));
}

const from = Prisma.sql`FROM conclusion_item i JOIN conclusion c ON c.id = i.conclusion_id`;
const columns = Prisma.sql`i.id, i.conclusion_id AS "conclusionId", c.sign, ${startOf(Prisma.sql`i.content`, longest)} AS content, i.due_on AS "dueOn"`;

function doing(actor: Actor, today: Date) {
  const organisations = agenciesOf(actor);
  const holdings = actor.posts.map(({ holdingId }) => holdingId);
  if (holdings.length === 0) return null;
  return Prisma.sql`SELECT 'progress' AS act, ${columns} ${from}
    WHERE c.issued_at IS NOT NULL AND i.status IN ('open', 'inProgress')
      AND i.due_on <= ${today}::date + ${ahead}::int
      AND (i.lead_organisation_id = ANY (${organisations}::uuid[]) OR i.responsible_id = ANY (${holdings}::uuid[]))`;
}

function judging(actor: Actor, role: Role) {
  const units = unitsFor(actor, role);
  if (units.length === 0) return null;
  return Prisma.sql`SELECT 'verify' AS act, ${columns} ${from}
    WHERE i.status = 'reportedDone' AND c.unit_id = ANY (${units}::uuid[])`;
}

function deciding(actor: Actor, role: Role) {
  const units = unitsFor(actor, role);
  if (units.length === 0) return null;
  return Prisma.sql`SELECT 'decide' AS act, ${columns} ${from}
    WHERE i.status IN ('open', 'inProgress') AND c.unit_id = ANY (${units}::uuid[])
      AND EXISTS (SELECT FROM item_extension e WHERE e.item_id = i.id AND e.decision = 'asked'
        AND e.asked_by_id <> ${actor.personId}::uuid)`;
}

function drafting(actor: Actor, role: Role) {
  const units = unitsFor(actor, role);
  if (units.length === 0) return null;
  return Prisma.sql`SELECT 'draftNotice' AS act, f.id, NULL::uuid AS "conclusionId", f.code AS sign,
      f.title AS content, NULL::date AS "dueOn"
    FROM conference f
    WHERE f.status = 'held' AND f.unit_id = ANY (${units}::uuid[])`;
}
