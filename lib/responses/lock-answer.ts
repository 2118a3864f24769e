import { changedMeanwhile } from "@/lib/audit/who-changed";
import { codeOfLead } from "@/lib/opinions/follow-lead";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, refuse } from "@/lib/refusals";
import type { AnswerState } from "./rules";

/** An opinion with what the rules of answers and outcomes ask about it. */
export type OpinionToAnswer = AnswerState & {
  id: string;
  code: string;
  unitId: string;
  /** The unit that has to answer now. */
  handlingUnitId: string;
  conferenceId: string | null;
  conferenceStartsAt: Date | null;
  leadOrganisationId: string | null;
  receivedOn: Date;
  version: number;
};

/**
 * The opinion, locked until the end of the transaction. Whatever changes an answer or an outcome
 * locks the opinion first, so its responses and reports stand still as well. They are read only
 * once the lock is held: before, they may be those of a moment ago. One that follows the lead of
 * its matter is answered there.
 */
export async function lockOpinionToAnswer(
  tx: Tx,
  actor: Actor,
  opinionId: string,
): Promise<OpinionToAnswer> {
  const [locked] = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM opinion o WHERE o.id = ${opinionId}::uuid AND ${opinionsSeen(actor)} FOR UPDATE`;
  const [opinion] = await tx.$queryRaw<OpinionToAnswer[]>`
    SELECT o.id, o.code, o.unit_id AS "unitId",
      o.handling_unit_id AS "handlingUnitId", o.conference_id AS "conferenceId",
      c.status::text AS "conferenceStatus", c.starts_at AS "conferenceStartsAt",
      o.lead_organisation_id AS "leadOrganisationId", o.received_on AS "receivedOn",
      o.answer_status::text AS "answerStatus", o.outcome::text,
      o.outcome_confirmed AS "outcomeConfirmed", o.version,
      EXISTS (SELECT FROM response r WHERE r.opinion_id = o.id AND r.mode = 'written'
        AND r.status <> 'issued') AS "hasAnswerInWork",
      EXISTS (SELECT FROM outcome_report p WHERE p.opinion_id = o.id
        AND p.standing = 'reported') AS "hasOutcomeWaiting"
    FROM opinion o LEFT JOIN conference c ON c.id = o.conference_id
    WHERE o.id = ${found(locked).id}::uuid`;
  const lead = await codeOfLead(tx, opinionId);
  refuse(lead ? "answered-with-matter" : null, { code: lead ?? "" });
  return found(opinion);
}

/** A response with its opinion, both standing still. */
export async function lockResponse(tx: Tx, actor: Actor, responseId: string) {
  const { opinionId } = found(
    await tx.response.findUnique({ where: { id: responseId }, select: { opinionId: true } }),
  );
  const opinion = await lockOpinionToAnswer(tx, actor, opinionId);
  const { steps, ...response } = await tx.response.findUniqueOrThrow({
    where: { id: responseId },
    select: {
      id: true,
      status: true,
      authorId: true,
      answererId: true,
      answererPost: true,
      body: true,
      isInterim: true,
      finalDueOn: true,
      version: true,
      checks: { select: { point: true } },
      steps: { where: { toStatus: { in: ["draft", "submitted"] } }, select: { takenById: true } },
    },
  });
  const writerIds = [...new Set([response.authorId, ...steps.map((step) => step.takenById)])];
  return { opinion, response: { ...response, writerIds } };
}

export type LockedResponse = Awaited<ReturnType<typeof lockResponse>>["response"];

/** A report of an outcome with its opinion, both standing still. */
export async function lockOutcomeReport(tx: Tx, actor: Actor, outcomeReportId: string) {
  const { opinionId } = found(
    await tx.outcomeReport.findUnique({
      where: { id: outcomeReportId },
      select: { opinionId: true },
    }),
  );
  const opinion = await lockOpinionToAnswer(tx, actor, opinionId);
  const report = await tx.outcomeReport.findUniqueOrThrow({
    where: { id: outcomeReportId },
    select: { id: true, standing: true, outcome: true, reportedById: true },
  });
  return { opinion, report };
}

/** Tells the second of two editors who was first. */
export async function refuseStale(
  tx: Tx,
  record: { id: string; version: number },
  seen: number,
): Promise<void> {
  if (record.version !== seen) throw await changedMeanwhile(tx, record.id, record.version);
}
