import { isUnfinished } from "@/lib/conclusions/rules";
import { notify } from "@/lib/notifications/notify";
import { holderOf } from "@/lib/people/current-holders";
import { dayOf, formatDay, isoDay } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { once, recipientsOf } from "./recipients";
import { recordStep, type StepDue } from "./record-step";

const kinds = {
  before: "itemReminderBefore",
  due: "itemReminderDue",
  chair: "itemReminderChair",
  leadership: "itemReminderLeadership",
} as const;

/**
 * Takes a step of the ladder of a promise, in one transaction with all it tells. The leaders told
 * are those of the unit that issued the notice, also where the work was handed on.
 * @returns whether it was taken now
 */
export function remindOfItem(due: StepDue, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const { id, dueOn, step } = due;
    const item = await stillDue(tx, due);
    if (!item) return false;
    const personIds = await recordStep(tx, due, () => toldOf(tx, item, due, now), now);
    if (!personIds) return false;
    await notify(
      tx,
      {
        personIds,
        cause: `itemReminder:${id}:${isoDay(dueOn)}:${step}`,
        kind: kinds[step],
        params: { sign: item.conclusion.sign ?? "", dueOn: formatDay(dueOn) },
        href: `/conclusions/${item.conclusionId}/items/${id}`,
      },
      now,
    );
    return true;
  });
}

type ItemDue = NonNullable<Awaited<ReturnType<typeof stillDue>>>;

/** Before the date also whoever answers for it, while in that post, who may sit in another organisation than the doers. */
async function toldOf(tx: Tx, item: ItemDue, { step }: StepDue, now: Date) {
  const at = {
    handlingUnitId: item.conclusion.unitId,
    organisationId: item.leadOrganisationId,
    personId: item.responsible?.personId ?? null,
  };
  const told = await recipientsOf(tx, step, at, now);
  if (step !== "before" || !item.responsibleId) return told;
  return once([...told, ...(await holderOf(tx, item.responsibleId, dayOf(now)))]);
}

/** The promise, held until the transaction ends, if it is still to be kept on that day. */
async function stillDue(tx: Tx, { id, dueOn }: StepDue) {
  await tx.$queryRaw`SELECT 1 FROM conclusion_item WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const item = await tx.conclusionItem.findFirst({
    where: { id, conclusion: { issuedAt: { not: null } } },
    select: {
      ...{ status: true, dueOn: true, conclusionId: true, leadOrganisationId: true },
      ...{ responsibleId: true, responsible: { select: { personId: true } } },
      conclusion: { select: { sign: true, unitId: true } },
    },
  });
  const isOwed = item?.dueOn?.getTime() === dueOn.getTime() && isUnfinished(item);
  return isOwed ? item : null;
}
