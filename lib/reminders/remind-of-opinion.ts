import type { ReminderStep } from "@/lib/generated/prisma/enums";
import { notify } from "@/lib/notifications/notify";
import { notApart } from "@/lib/opinions/kinds-apart";
import { isAwaitingAnswer } from "@/lib/opinions/rules";
import { formatDay, isoDay } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { namesOf, recipientsOf } from "./recipients";

export type StepDue = { opinionId: string; dueOn: Date; step: ReminderStep };

const kinds = {
  before: "reminderBefore",
  due: "reminderDue",
  chair: "reminderChair",
  leadership: "reminderLeadership",
} as const;

/**
 * Takes a step of the ladder, in one transaction with all it tells. The row of the step is what
 * makes it happen once: of two workers the second waits for the first and finds it there, and what
 * a killed worker had begun is undone with its connection.
 * @returns whether it was taken now
 */
export function remindOfOpinion({ opinionId, dueOn, step }: StepDue, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const opinion = await stillDue(tx, { opinionId, dueOn, step });
    if (!opinion) return false;
    const taken = await tx.reminder.createManyAndReturn({
      data: [{ id: newId(now.getTime()), opinionId, dueOn, step, remindedAt: now }],
      skipDuplicates: true,
      select: { id: true },
    });
    const [reminder] = taken;
    if (!reminder) return false;

    const [assignment] = opinion.assignments;
    const at = {
      handlingUnitId: opinion.handlingUnitId,
      organisationId: opinion.leadOrganisationId,
      personId: assignment?.personId ?? null,
    };
    const recipients = await recipientsOf(tx, step, at, now);
    await tx.reminder.update({
      where: { id: reminder.id },
      data: { recipients: namesOf(recipients) },
      select: { id: true },
    });
    const { code } = opinion;
    await notify(
      tx,
      {
        personIds: recipients.map(({ personId }) => personId),
        cause: `reminder:${opinionId}:${isoDay(dueOn)}:${step}`,
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
async function stillDue(tx: Tx, { opinionId, dueOn }: StepDue) {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM opinion o WHERE o.id = ${opinionId}::uuid AND ${notApart} FOR NO KEY UPDATE`;
  if (held.length === 0) return null;
  const opinion = await tx.opinion.findUnique({
    where: { id: opinionId },
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
