import { Prisma } from "@/lib/generated/prisma/client";
import { notApart } from "@/lib/opinions/kinds-apart";
import { hashOfReceiptSecret, isReceiptSecret } from "@/lib/opinions/receipt-link";
import type { AnswerStatus, OutcomeKind } from "@/lib/opinions/vocabulary";
import { readRows } from "@/lib/platform/rows";

export type TrackedAnswer = {
  body: string;
  answererPost: string;
  documentNumber: string | null;
  answeredOn: Date | null;
};

export type TrackedOpinion = {
  code: string;
  unitName: string;
  receivedOn: Date;
  answerStatus: AnswerStatus;
  /** Only what the Front has confirmed. */
  outcome: OutcomeKind | null;
  answers: TrackedAnswer[];
  /** It left for a procedure of its own, which is not followed here. */
  isApart: boolean;
};

/**
 * What whoever holds the address of a receipt may know: how their opinion stands, and what was
 * answered. Neither its words nor anybody's name.
 */
export async function trackOpinion(secret: string): Promise<TrackedOpinion | null> {
  if (!isReceiptSecret(secret)) return null;
  const [tracked] = await readRows<Tracked>(Prisma.sql`
    SELECT o.id, o.code, u.full_name AS "unitName", o.received_on AS "receivedOn",
      o.answer_status::text AS "answerStatus", CASE WHEN o.outcome_confirmed THEN o.outcome::text END AS outcome,
      NOT (${notApart}) AS "isApart"
    FROM opinion_receipt r JOIN opinion o ON o.id = r.opinion_id JOIN unit u ON u.id = o.unit_id
    WHERE r.link_hash = ${hashOfReceiptSecret(secret)}`);
  if (!tracked) return null;
  const { id, ...facts } = tracked;
  if (facts.isApart) return { ...facts, answerStatus: "unanswered", outcome: null, answers: [] };
  return { ...facts, answers: await answersOf(id) };
}

type Tracked = Omit<TrackedOpinion, "answers"> & { id: string };

/** The answers that were given; of an opinion that follows another those of its lead. */
function answersOf(opinionId: string): Promise<TrackedAnswer[]> {
  return readRows<TrackedAnswer>(Prisma.sql`
    SELECT r.body, r.answerer_post AS "answererPost", r.document_number AS "documentNumber",
      r.answered_on AS "answeredOn"
    FROM response r
    WHERE r.status = 'issued' AND r.opinion_id IN (
      SELECT ${opinionId}::uuid UNION SELECT m.lead_opinion_id FROM opinion o JOIN matter m ON m.id = o.matter_id
      WHERE o.id = ${opinionId}::uuid AND ${notApart})
    ORDER BY r.answered_on DESC NULLS LAST, r.created_at DESC LIMIT 20`);
}
