import { recordEvents } from "@/lib/audit/record-events";
import { lockOpinion } from "@/lib/opinions/lock-records";
import { mayRedirectOpinion } from "@/lib/opinions/policy";
import type { OpinionSetApart } from "@/lib/opinions/schema";
import { tellApart } from "@/lib/opinions/tell-apart";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { leaveForGood } from "./leave-for-good";
import { lockForGrouping } from "./lock-matter";

/**
 * Tells an opinion apart as a complaint or denunciation: from that moment it is in no list, search or
 * figure, and only those who redirect it find it. A matter that it shared would go on telling what it
 * is about, so it leaves that. The reason stays with it, out of the trail.
 */
export function setApartOpinion(actor: Actor, input: OpinionSetApart, now = new Date()) {
  return transaction(async (tx) => {
    // First: a lead is held before those that follow it.
    const members = await lockForGrouping(tx, actor, [input.opinionId]);
    const opinion = await lockOpinion(tx, actor, input.opinionId, input.version);
    refuseUnless(mayRedirectOpinion(actor, opinion));
    const member = found(members.find(({ id }) => id === opinion.id));
    const left = await leaveForGood(tx, actor, member, members, now);
    const event = await tellApart(tx, actor, opinion, input, now);
    await recordEvents(tx, actor, [...left, event], now);
    return { id: opinion.id, code: opinion.code };
  });
}
