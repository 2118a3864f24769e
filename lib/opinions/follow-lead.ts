import { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/platform/db";

/**
 * Opinions of one matter stand as their lead stands: who is charged, by when, the answer and the
 * outcome. Whatever writes one of these to an opinion calls this after it, in the same transaction;
 * for an opinion that leads nothing it does nothing. Competence is ruled on for each by itself.
 */
export async function followLead(tx: Tx, leadId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE opinion o SET answer_status = l.answer_status, outcome = l.outcome,
      outcome_confirmed = l.outcome_confirmed, lead_organisation_id = l.lead_organisation_id,
      due_on = l.due_on, version = o.version + 1
    FROM opinion l JOIN matter m ON m.lead_opinion_id = l.id AND m.ended_at IS NULL
    WHERE l.id = ${leadId}::uuid AND o.matter_id = m.id AND o.id <> l.id
      AND (o.answer_status, o.outcome, o.outcome_confirmed, o.lead_organisation_id, o.due_on)
        IS DISTINCT FROM (l.answer_status, l.outcome, l.outcome_confirmed, l.lead_organisation_id, l.due_on)`;
}

/** For lists of work, on the opinion named o: what is handled through the lead of its matter is left out. */
export const leadsItself = Prisma.sql`(o.matter_id IS NULL
  OR EXISTS (SELECT FROM matter m WHERE m.id = o.matter_id AND m.lead_opinion_id = o.id))`;

/** The code of the opinion that this one follows; null where it stands for itself. */
export async function codeOfLead(tx: Tx, opinionId: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ code: string }[]>`
    SELECT l.code FROM opinion o JOIN matter m ON m.id = o.matter_id
      JOIN opinion l ON l.id = m.lead_opinion_id
    WHERE o.id = ${opinionId}::uuid AND l.id <> o.id`;
  return row?.code ?? null;
}
