import { notify } from "@/lib/notifications/notify";
import { notApart } from "@/lib/opinions/kinds-apart";
import { isAwaitingAnswer } from "@/lib/opinions/rules";
import { formatDay, isoDay } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { recipientsOf } from "./recipients";
import { recordStep, type StepDue } from "./record-step";

const kinds = {
  before: "reminderBefore",
  due: "reminderDue",
  chair: "reminderChair",
  leadership: "reminderLeadership",
} as const;

/**
 * Takes a step of the ladder of an opinion, in one transaction with all it tells.
 * @returns whether it was taken now
 */
export function remindOfOpinion(due: StepDue, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const { id, dueOn, step } = due;
    const opinion = await stillDue(tx, due);
    if (!opinion) return false;
    const [assignment] = opinion.assignments;
    const at = {
      handlingUnitId: opinion.handlingUnitId,
      organisationId: opinion.leadOrganisationId,
      personId: assignment?.personId ?? null,
    };
    const personIds = await recordStep(tx, due, () => recipientsOf(tx, step, at, now), now);
    if (!personIds) return false;
    const { code } = opinion;
    await notify(
      tx,
      {
        personIds,
        cause: `reminder:${id}:${isoDay(dueOn)}:${step}`,
        kind: kinds[step],
        params: { code, dueOn: formatDay(dueOn) },
        href: `/opinions/${code}`,
      },
      now,
    );
    return true;
  });
}

/** The opinion, held until the transaction ends, if it is still owed on that day. */
async function stillDue(tx: Tx, { id, dueOn }: StepDue) {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM opinion o WHERE o.id = ${id}::uuid AND ${notApart} FOR NO KEY UPDATE`;
  if (held.length === 0) return null;
  const opinion = await tx.opinion.findUnique({
    where: { id },
    select: {
      ...{ code: true, handlingUnitId: true, leadOrganisationId: true, dueOn: true },
      answerStatus: true,
      assignments: { where: { endedAt: null }, select: { personId: true } },
    },
  });
  const isOwed =
    opinion?.dueOn?.getTime() === dueOn.getTime() && isAwaitingAnswer(opinion.answerStatus);
  return isOwed ? opinion : null;
}
