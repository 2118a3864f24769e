import { lockOpinions } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found } from "@/lib/refusals";

const lockedItem = {
  id: true,
  status: true,
  opinionId: true,
  previousId: true,
  handledById: true,
  leadBeforeId: true,
  dueBefore: true,
  transfer: {
    select: {
      id: true,
      fromUnitId: true,
      toUnitId: true,
      sign: true,
      sentOn: true,
      receiver: true,
      sentById: true,
      toUnit: { select: { validTo: true } },
    },
  },
  opinion: {
    select: {
      ...{ id: true, code: true, unitId: true, conferenceId: true, handlingUnitId: true },
      ...{ leadOrganisationId: true, answerStatus: true, receivedOn: true },
    },
  },
} as const;

export type LockedItem = Awaited<ReturnType<typeof lockItems>>[number];

/**
 * Ways of opinions, held until the transaction ends. Whatever moves one holds its opinion first, so
 * that a receiver who accepts and a sender who takes back come one after the other.
 */
export async function lockItems(tx: Tx, actor: Actor, itemIds: string[]) {
  const ids = [...new Set(itemIds)];
  const named = await tx.transferItem.findMany({
    where: { id: { in: ids } },
    select: { opinionId: true },
  });
  found(named.length === ids.length || null);
  await lockOpinions(tx, actor, [...new Set(named.map(({ opinionId }) => opinionId))]);
  return tx.transferItem.findMany({
    where: { id: { in: ids } },
    select: lockedItem,
    orderBy: { position: "asc" },
  });
}

/** The ways by which a locked opinion came to where it is: the given one, and those before it. */
export async function waysBefore(tx: Tx, item: LockedItem): Promise<LockedItem[]> {
  const ways = [item];
  for (let at = item; at.previousId; at = ways.at(-1)!) {
    ways.push(
      await tx.transferItem.findUniqueOrThrow({
        where: { id: at.previousId },
        select: lockedItem,
      }),
    );
  }
  return ways;
}

/** The open way of a locked opinion: sent or accepted; null where it is with its own unit. */
export function openWay(tx: Tx, opinionId: string) {
  return tx.transferItem.findFirst({
    where: { opinionId, status: { in: ["sent", "accepted"] } },
    select: lockedItem,
  });
}
