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
