import { changedMeanwhile } from "@/lib/audit/who-changed";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found } from "@/lib/refusals";

const asLocked = {
  id: true,
  code: true,
  unitId: true,
  conferenceId: true,
  leadOrganisationId: true,
  answeringLeader: true,
  receivedOn: true,
  answerStatus: true,
  outcome: true,
  outcomeConfirmed: true,
  version: true,
  conference: { select: { status: true, startsAt: true } },
  responses: {
    where: { mode: "written", status: { not: "issued" } },
    select: { id: true },
  },
  outcomes: { where: { standing: "reported" }, select: { id: true } },
} as const;

/**
 * The opinion, locked until the end of the transaction. Whatever changes an answer or an outcome
 * locks the opinion first, so its responses and reports stand still as well.
 */
export async function lockOpinionToAnswer(tx: Tx, actor: Actor, opinionId: string) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM opinion o WHERE o.id = ${opinionId}::uuid AND ${opinionsSeen(actor)} FOR UPDATE`;
  const { conference, responses, outcomes, ...opinion } = await tx.opinion.findUniqueOrThrow({
    where: { id: found(row).id },
    select: asLocked,
  });
  return {
    ...opinion,
    conferenceStatus: conference?.status ?? null,
    conferenceStartsAt: conference?.startsAt ?? null,
    hasAnswerInWork: responses.length > 0,
    hasOutcomeWaiting: outcomes.length > 0,
  };
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
      version: true,
      steps: { where: { toStatus: { in: ["draft", "submitted"] } }, select: { takenById: true } },
    },
  });
  const writerIds = [...new Set([response.authorId, ...steps.map((step) => step.takenById)])];
  return { opinion, response: { ...response, writerIds } };
}

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
  if (record.version !== seen) throw await changedMeanwhile(tx, record.id);
}
