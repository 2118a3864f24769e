import { parseEvent } from "@/lib/audit/events";
import { Prisma } from "@/lib/generated/prisma/client";
import type {
  InfeasibleReason,
  OutcomeStanding,
  ResponseMode,
  ResponseStatus,
} from "@/lib/generated/prisma/enums";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import type { AnsweringLeader, OutcomeKind } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { readRows } from "@/lib/platform/rows";
import { defaultAnswerer, listAnswerers } from "./answerers";

export type ShownStep = {
  id: string;
  responseId: string;
  toStatus: ResponseStatus;
  comment: string | null;
  takenAt: Date;
  takenById: string;
  takenBy: string;
  takenAsPost: string;
};

type ResponseRow = {
  id: string;
  mode: ResponseMode;
  status: ResponseStatus;
  body: string;
  answererId: string;
  answererName: string;
  answererPost: string;
  authorId: string;
  documentNumber: string | null;
  answeredOn: Date | null;
  isInterim: boolean;
  finalDueOn: Date | null;
  signerName: string | null;
  signerPost: string | null;
  version: number;
};

/** The duty to make an answer public, with the day of the first evidence of it. */
type ShownDuty = { dueOn: Date; waivedAt: Date | null; doneOn: Date | null };
type DutyRow = { dutyDueOn: Date | null; dutyWaivedAt: Date | null; dutyDoneOn: Date | null };

/** An answer with its steps, the latest first, and everybody who had a hand in its text. */
export type ShownResponse = ResponseRow & {
  steps: ShownStep[];
  writerIds: string[];
  publicising: ShownDuty | null;
};

/** The answers of an opinion, given and in work, the latest first. */
export async function listResponses(actor: Actor, opinionId: string): Promise<ShownResponse[]> {
  const rows = await readRows<ResponseRow & DutyRow & { steps: WrittenStep[] }>(Prisma.sql`
    SELECT r.id, r.mode::text, r.status::text, r.body, r.answerer_id AS "answererId",
      r.answerer_name AS "answererName", r.answerer_post AS "answererPost", r.author_id AS "authorId",
      r.document_number AS "documentNumber", r.answered_on AS "answeredOn",
      r.is_interim AS "isInterim", r.final_due_on AS "finalDueOn", r.signer_name AS "signerName",
      r.signer_post AS "signerPost", r.version, y.due_on AS "dutyDueOn",
      y.waived_at AS "dutyWaivedAt", (SELECT min(e.done_on) FROM publicising_evidence e
        WHERE e.response_id = r.id) AS "dutyDoneOn",
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'responseId', s.response_id,
          'toStatus', s.to_status, 'comment', s.comment, 'takenAt', s.taken_at,
          'takenById', s.taken_by_id, 'takenBy', p.full_name, 'takenAsPost', s.taken_as_post)
          ORDER BY s.taken_at DESC, s.id DESC), '[]')
        FROM response_step s JOIN person p ON p.id = s.taken_by_id
        WHERE s.response_id = r.id) AS steps
    FROM response r JOIN opinion o ON o.id = r.opinion_id
      LEFT JOIN publicising_duty y ON y.response_id = r.id
    WHERE o.id = ${opinionId}::uuid AND ${opinionsSeen(actor)} ORDER BY r.created_at DESC`);
  return rows.map(withWriters);
}

// JSON knows no instants.
type WrittenStep = Omit<ShownStep, "takenAt"> & { takenAt: string };

function withWriters(row: ResponseRow & DutyRow & { steps: WrittenStep[] }): ShownResponse {
  const { steps, dutyDueOn, dutyWaivedAt, dutyDoneOn, ...response } = row;
  const handsOn = steps.filter(({ toStatus }) => toStatus === "draft" || toStatus === "submitted");
  const writerIds = new Set([response.authorId, ...handsOn.map((step) => step.takenById)]);
  return {
    ...response,
    steps: steps.map((step) => ({ ...step, takenAt: new Date(step.takenAt) })),
    writerIds: [...writerIds],
    publicising: dutyDueOn && { dueOn: dutyDueOn, waivedAt: dutyWaivedAt, doneOn: dutyDoneOn },
  };
}

export type ShownOutcome = {
  id: string;
  outcome: OutcomeKind;
  explanation: string;
  standing: OutcomeStanding;
  reportedAt: Date;
  reportedById: string;
  reportedBy: string;
  reportedAsPost: string;
  judgedAt: Date | null;
  judgedBy: string | null;
  judgedAsPost: string | null;
  judgement: string | null;
  evidence: string | null;
  reasonCode: InfeasibleReason | null;
  funding: string | null;
  /** Days as "2027-03-31". */
  milestones: { id: string; title: string; dueOn: string; doneOn: string | null }[];
  files: { id: string; fileName: string; caption: string | null }[];
};

/** What was reported about the matter and how the Front judged it, the latest first. */
export function listOutcomes(actor: Actor, opinionId: string): Promise<ShownOutcome[]> {
  return readRows<ShownOutcome>(Prisma.sql`
    SELECT t.id, t.outcome::text, t.explanation, t.standing::text, t.reported_at AS "reportedAt",
      t.reported_by_id AS "reportedById", p.full_name AS "reportedBy", t.reported_as_post AS "reportedAsPost",
      t.judged_at AS "judgedAt", j.full_name AS "judgedBy", t.judged_as_post AS "judgedAsPost", t.judgement,
      t.evidence, t.reason_code::text AS "reasonCode", t.funding,
      (SELECT coalesce(json_agg(json_build_object('id', m.id, 'title', m.title,
        'dueOn', m.due_on, 'doneOn', m.done_on)
        ORDER BY m.position), '[]') FROM roadmap_step m WHERE m.outcome_report_id = t.id) AS milestones,
      (SELECT coalesce(json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'caption', f.caption)
        ORDER BY f.added_at), '[]') FROM evidence_file f WHERE f.outcome_report_id = t.id) AS files
    FROM outcome_report t JOIN opinion o ON o.id = t.opinion_id
      JOIN person p ON p.id = t.reported_by_id LEFT JOIN person j ON j.id = t.judged_by_id
    WHERE o.id = ${opinionId}::uuid AND ${opinionsSeen(actor)} ORDER BY t.reported_at DESC`);
}

/** Why the answer has to be given again: the latest demand. The caller has checked that the opinion may be seen. */
export async function getRejection(opinionId: string) {
  const event = await db.auditEvent.findFirst({
    where: { opinionId, type: "answer.rejected" },
    select: { at: true, data: true, postTitle: true },
    orderBy: { seq: "desc" },
  });
  if (!event) return null;
  const told = parseEvent("answer.rejected", event.data);
  if (told.type !== "answer.rejected") return null;
  return { at: event.at, post: event.postTitle ?? "", reason: told.reason };
}

/** Who may answer for the unit on a day, and who does by default for the topic. */
export async function getAnswererChoice(
  actor: Actor,
  opinion: { handlingUnitId: string; answeringLeader: AnsweringLeader },
  day: Date,
) {
  const answerers = await listAnswerers(db, opinion.handlingUnitId, day);
  const own = actor.posts.map(({ holdingId }) => holdingId);
  return { answerers, usual: defaultAnswerer(answerers, opinion.answeringLeader, own) };
}
