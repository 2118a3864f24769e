import { changedMeanwhile } from "@/lib/audit/who-changed";
import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { itemsVisibleTo } from "./policy";

const locked = {
  id: true,
  conclusionId: true,
  content: true,
  leadOrganisationId: true,
  leadOrganisation: { select: { name: true } },
  responsibleId: true,
  dueOn: true,
  status: true,
  percent: true,
  version: true,
  supporting: { select: { organisationId: true } },
  conclusion: { select: { unitId: true, conferenceId: true, sign: true, issuedOn: true } },
} as const;

export type LockedItem = Awaited<ReturnType<typeof lockItem>>;

/**
 * An item of an issued notice, held until the transaction ends; what the actor may not see is not
 * found. With a version: whoever looked at an older one is told who changed it.
 */
export async function lockItem(tx: Tx, actor: Actor, itemId: string, version?: number) {
  await tx.$queryRaw`SELECT 1 FROM conclusion_item WHERE id = ${itemId}::uuid FOR UPDATE`;
  const item = found(
    await tx.conclusionItem.findFirst({
      where: { AND: [{ id: itemId }, itemsVisibleTo(actor)] },
      select: locked,
    }),
  );
  if (version !== undefined && item.version !== version) {
    throw await changedMeanwhile(tx, itemId, item.version);
  }
  const { conclusion, supporting, ...rest } = item;
  return {
    ...rest,
    unitId: conclusion.unitId,
    conferenceId: conclusion.conferenceId,
    sign: conclusion.sign ?? "",
    supportingIds: supporting.map(({ organisationId }) => organisationId),
  };
}

/** What an event of an item is about. */
export function aboutItem({
  id,
  unitId,
  conferenceId,
}: Pick<LockedItem, "id" | "unitId" | "conferenceId">) {
  return { subjectId: id, unitId, conferenceId };
}

/** Who did it, in what post: kept with what was done. */
export function by<K extends string>(actor: Actor, unitId: string, verb: K, now: Date) {
  return {
    [`${verb}At`]: now,
    [`${verb}ById`]: actor.personId,
    [`${verb}By`]: actor.fullName,
    [`${verb}As`]: titleFor(actor, unitId),
  } as Record<`${K}At`, Date> & Record<`${K}ById` | `${K}By` | `${K}As`, string>;
}

/** Counts a change that leaves the state as it is, so that whoever looked at it before is told. */
export async function touchItem(tx: Tx, id: string): Promise<void> {
  await tx.conclusionItem.update({
    where: { id },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
}
