import { recordEvents } from "@/lib/audit/record-events";
import { lockOpinion } from "@/lib/opinions/lock-records";
import { refuseTakingBack, takeBack } from "@/lib/opinions/take-back";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { leaveForGood } from "./leave-for-good";
import { lockForGrouping } from "./lock-matter";

/**
 * Takes back an opinion that the actor has just recorded, while nothing hangs on it; from the matter
 * that it was logged into it is taken out. Its code is not given to another: who wrote it down shall
 * not find a different matter under it.
 */
export function undoRecording(actor: Actor, input: { opinionId: string }, now = new Date()) {
  return transaction(async (tx) => {
    // First: a lead is held before those that follow it.
    const members = await lockForGrouping(tx, actor, [input.opinionId]);
    const opinion = await lockOpinion(tx, actor, input.opinionId);
    await refuseTakingBack(tx, actor, opinion, now);
    const member = found(members.find(({ id }) => id === opinion.id));
    const left = await leaveForGood(tx, actor, member, members, now);
    const undone = await takeBack(tx, opinion);
    await recordEvents(tx, actor, [...left, undone], now);
    return { code: opinion.code, conferenceId: opinion.conferenceId };
  });
}
