import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { changeHands } from "./change-hands";
import type { LockedItem } from "./lock-items";
import { takeStep } from "./take-step";

/**
 * Puts an opinion that comes back where its sender had it: with whom and by when it was to be
 * answered. Where the sender only passed it on, its own way there is open again.
 */
export async function putBack(tx: Tx, actor: Actor, item: LockedItem, now: Date): Promise<void> {
  const { previousId, handledById } = item;
  // With a body outside the sender went on handling it.
  if (item.transfer.toUnitId !== null) await giveBack(tx, actor, item, now);
  if (!previousId) return;
  await takeStep(tx, actor, { itemId: previousId, unitId: handledById }, { verb: "resume" }, now);
}

/** The opinion is its sender's to answer again, with whom and by when it was before. */
function giveBack(tx: Tx, actor: Actor, item: LockedItem, now: Date): Promise<void> {
  const { handledById, leadBeforeId, dueBefore, transfer } = item;
  const hands = {
    ...{ unitId: handledById, leadOrganisationId: leadBeforeId, dueOn: dueBefore },
    reason: backReason(transfer.sign),
  };
  return changeHands(tx, actor, item.opinion, hands, now);
}

// Like papers, the history of an office is kept in its own language.
function backReason(sign: string): string {
  return `Hồ sơ chuyển theo văn bản số ${sign} trở về`;
}

/** Whether the receiver has begun: charged an agency, or works on an answer. */
export async function hasBegun(tx: Tx, item: LockedItem): Promise<boolean> {
  if (!item.transfer.toUnitId) return false;
  return item.opinion.leadOrganisationId !== null || (await isAnswerInWork(tx, item.opinionId));
}

export async function isAnswerInWork(tx: Tx, opinionId: string): Promise<boolean> {
  const inWork = { opinionId, mode: "written", status: { not: "issued" } } as const;
  return (await tx.response.count({ where: inWork })) > 0;
}
