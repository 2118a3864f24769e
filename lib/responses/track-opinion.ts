import { Prisma } from "@/lib/generated/prisma/client";
import { answeredWith } from "@/lib/opinions/answered-with";
import { notApart } from "@/lib/opinions/kinds-apart";
import { hashOfReceiptSecret, isReceiptSecret } from "@/lib/opinions/receipt-link";
import type { AnswerStatus, OutcomeKind } from "@/lib/opinions/vocabulary";
import { readRows } from "@/lib/platform/rows";
import { hideNames, type Named } from "./hide-names";
import { trackOutcome, type TrackedOutcome } from "./track-outcome";

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
  outcome: TrackedOutcome | null;
  answers: TrackedAnswer[];
  /** It left for a procedure of its own, which is not followed here. */
  isApart: boolean;
};

/**
 * What whoever holds the address of a receipt may know: how their opinion stands, what was answered
 * and what was done, once it was confirmed. Neither its words nor the name of whoever raised it, or
 * the same.
 */
export async function trackOpinion(secret: string): Promise<TrackedOpinion | null> {
  if (!isReceiptSecret(secret)) return null;
  const [tracked] = await readRows<Tracked>(Prisma.sql`
    SELECT o.id, o.code, u.full_name AS "unitName", o.received_on AS "receivedOn",
      o.answer_status::text AS "answerStatus", o.outcome::text, o.outcome_confirmed AS "outcomeConfirmed",
      NOT (${notApart}) AS "isApart"
    FROM opinion_receipt r JOIN opinion o ON o.id = r.opinion_id JOIN unit u ON u.id = o.unit_id
    WHERE r.link_hash = ${hashOfReceiptSecret(secret)}`);
  if (!tracked) return null;
  const { id, outcome, outcomeConfirmed, ...facts } = tracked;
  if (facts.isApart) return { ...facts, answerStatus: "unanswered", outcome: null, answers: [] };
  const [answers, told, others] = await Promise.all([
    answersOf(id),
    trackOutcome({ id, outcome, outcomeConfirmed }),
    othersWhoRaised(id),
  ]);
  return {
    ...facts,
    answers: answers.map((answer) => ({ ...answer, body: hideNames(answer.body, others) })),
    outcome: told && withoutNames(told, others),
  };
}

type Tracked = Omit<TrackedOpinion, "answers" | "outcome"> & {
  id: string;
  outcome: OutcomeKind | null;
  outcomeConfirmed: boolean;
};

/** The answers that were given; of an opinion that follows another, or followed it until it was answered, those of its lead. */
function answersOf(opinionId: string): Promise<TrackedAnswer[]> {
  return readRows<TrackedAnswer>(Prisma.sql`
    SELECT r.body, r.answerer_post AS "answererPost", r.document_number AS "documentNumber",
      r.answered_on AS "answeredOn"
    FROM ${answeredWith(opinionId)} source JOIN response r ON r.opinion_id = source.id
    WHERE r.status = 'issued' AND EXISTS (SELECT FROM response_step s
      WHERE s.response_id = r.id AND s.to_status = 'issued' AND s.taken_at <= source.until)
    ORDER BY r.answered_on DESC NULLS LAST, r.created_at DESC LIMIT 20`);
}

/** Who else raised the same matter, as far as that is known. */
function othersWhoRaised(opinionId: string): Promise<Named[]> {
  return readRows<Named>(Prisma.sql`
    SELECT DISTINCT c.name, c.phone FROM matter_membership own
      JOIN matter_membership other ON other.matter_id = own.matter_id AND other.opinion_id <> own.opinion_id
      JOIN contributor c ON c.opinion_id = other.opinion_id
    WHERE own.opinion_id = ${opinionId}::uuid`);
}

function withoutNames(told: TrackedOutcome, others: readonly Named[]): TrackedOutcome {
  if (told.standing !== "confirmed" || !told.report) return told;
  const { explanation, milestones } = told.report;
  return {
    ...told,
    report: {
      ...told.report,
      explanation: hideNames(explanation, others),
      milestones: milestones.map(({ title, dueOn }) => ({
        title: hideNames(title, others),
        dueOn,
      })),
    },
  };
}
