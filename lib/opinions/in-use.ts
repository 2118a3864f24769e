import { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/platform/db";

/**
 * The codes of those opinions that somebody has worked on since they were recorded: corrected,
 * charged, answered, judged, grouped or split. What is in use is not taken back.
 */
export async function codesInUse(
  tx: Pick<Tx, "$queryRaw">,
  opinionIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ code: string }[]>`
    SELECT o.code FROM opinion o WHERE o.id = ANY (${opinionIds}::uuid[]) AND (o.version > 1 OR ${workedOn})
    ORDER BY o.number`;
  return rows.map(({ code }) => code);
}

const workedOn = Prisma.sql`(o.lead_organisation_id IS NOT NULL OR o.answer_status <> 'unanswered'
  OR o.outcome IS NOT NULL OR o.matter_id IS NOT NULL OR o.handling_unit_id <> o.unit_id
  OR EXISTS (SELECT FROM response r WHERE r.opinion_id = o.id)
  OR EXISTS (SELECT FROM outcome_report p WHERE p.opinion_id = o.id))`;

/**
 * On the opinion named o: that it follows the lead of the matter into which it was logged, and that
 * nothing happened to itself since.
 */
export const onlyJoined = Prisma.sql`(EXISTS (
    SELECT FROM matter_membership s JOIN matter m ON m.id = s.matter_id AND m.lead_opinion_id <> o.id
    WHERE s.opinion_id = o.id AND s.left_at IS NULL AND s.joined_at = o.recorded_at)
  AND NOT EXISTS (SELECT FROM response_recipient r WHERE r.opinion_id = o.id)
  AND NOT EXISTS (SELECT FROM audit_event e WHERE e.opinion_id = o.id AND e.at > o.recorded_at
    AND e.type <> 'contributor.viewed'))`;

export async function isOnlyJoined(tx: Pick<Tx, "$queryRaw">, opinionId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ is: boolean }[]>`
    SELECT ${onlyJoined} AS is FROM opinion o WHERE o.id = ${opinionId}::uuid`;
  return row?.is ?? false;
}
