import type { AnswerStatus, OutcomeKind } from "@/lib/generated/prisma/enums";
import { followLead } from "@/lib/opinions/follow-lead";
import type { Tx } from "@/lib/platform/db";

type OutcomeAxis = { outcome: OutcomeKind; outcomeConfirmed: boolean; outcomeContested: boolean };

/**
 * Sets the two axes of an opinion in the transaction of whatever changes them. They repeat what
 * responses and reports say, so that lists and counts need not read those. Opinions of the same
 * matter are answered with it, and stand as it stands.
 */
export async function setAxes(
  tx: Tx,
  opinionId: string,
  axes: { answerStatus: AnswerStatus } | OutcomeAxis,
): Promise<void> {
  await tx.opinion.update({
    where: { id: opinionId },
    data: { ...axes, version: { increment: 1 } },
    select: { id: true },
  });
  await followLead(tx, opinionId);
}
