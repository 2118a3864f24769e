import { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/platform/db";

/**
 * Opinions of one matter stand as their lead stands: which unit has it, who is charged, by when, the
 * answer and the outcome; and whoever the lead was sent to sees them all. Whatever writes one of these to an opinion calls this after it, in the same transaction;
 * for an opinion that leads nothing it does nothing. Competence is ruled on for each by itself.
 */
export async function followLead(tx: Tx, leadId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE opinion o SET answer_status = l.answer_status, outcome = l.outcome,
      outcome_confirmed = l.outcome_confirmed, outcome_contested = l.outcome_contested,
      lead_organisation_id = l.lead_organisation_id,
      due_on = l.due_on, handling_unit_id = l.handling_unit_id, version = o.version + 1
    FROM opinion l JOIN matter m ON m.lead_opinion_id = l.id AND m.ended_at IS NULL
    WHERE l.id = ${leadId}::uuid AND o.matter_id = m.id AND o.id <> l.id
      AND (o.answer_status, o.outcome, o.outcome_confirmed, o.outcome_contested, o.lead_organisation_id,
          o.due_on, o.handling_unit_id)
        IS DISTINCT FROM (l.answer_status, l.outcome, l.outcome_confirmed, l.outcome_contested,
          l.lead_organisation_id, l.due_on, l.handling_unit_id)`;
  await tx.$executeRaw`
    INSERT INTO shared_opinion (opinion_id, unit_id, since)
    SELECT o.id, s.unit_id, s.since FROM shared_opinion s
      JOIN matter m ON m.lead_opinion_id = s.opinion_id AND m.ended_at IS NULL
      JOIN opinion o ON o.matter_id = m.id
    WHERE s.opinion_id = ${leadId}::uuid AND o.id <> ${leadId}::uuid ON CONFLICT DO NOTHING`;
}

/** For lists of work, on the opinion named o: what is handled through the lead of its matter is left out. */
export const leadsItself = Prisma.sql`(o.matter_id IS NULL
  OR EXISTS (SELECT FROM matter m WHERE m.id = o.matter_id AND m.lead_opinion_id = o.id))`;

export type Reached = { id: string; unitId: string; conferenceId: string | null };

/** The opinions that go the way of this one and share its answer: itself first, and those of the matter that it leads. */
export function reachedBy(tx: Tx, opinionId: string): Promise<Reached[]> {
  return tx.$queryRaw<Reached[]>`
    SELECT o.id, o.unit_id AS "unitId", o.conference_id AS "conferenceId" FROM opinion o
    WHERE o.id = ${opinionId}::uuid OR o.matter_id = (
      SELECT m.id FROM matter m WHERE m.lead_opinion_id = ${opinionId}::uuid AND m.ended_at IS NULL)
    ORDER BY o.id <> ${opinionId}::uuid, o.id`;
}

/**
 * Ends the sharing of opinions with units to which no way of their own leads; what was taken back
 * before it was accepted is no such way. Where a unit is named, with that one only.
 */
export async function unshare(tx: Tx, opinionIds: string[], unitId: string | null): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM shared_opinion s WHERE s.opinion_id = ANY (${opinionIds}::uuid[])
      AND (${unitId}::uuid IS NULL OR s.unit_id = ${unitId}::uuid) AND NOT EXISTS (
        SELECT FROM transfer_item i JOIN transfer t ON t.id = i.transfer_id
        WHERE i.opinion_id = s.opinion_id AND t.to_unit_id = s.unit_id AND i.status <> 'recalled')`;
}

/** The code of the opinion that this one follows; null where it stands for itself. */
export async function codeOfLead(tx: Tx, opinionId: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ code: string }[]>`
    SELECT l.code FROM opinion o JOIN matter m ON m.id = o.matter_id
      JOIN opinion l ON l.id = m.lead_opinion_id
    WHERE o.id = ${opinionId}::uuid AND l.id <> o.id`;
  return row?.code ?? null;
}
