import { recordEvent } from "@/lib/audit/record-event";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import type { Actor } from "@/lib/platform/actor";
import { found, refuse } from "@/lib/refusals";
import { lockSlip, subjectOf } from "./lock-slip";
import { whyNotAtWork } from "./rules";
import type { SlipOpinionInput } from "./schema";
import { settle } from "./settle-slip";

/**
 * Logs an opinion that stands on a slip and keeps where it stands, in one transaction. The slip is
 * done with it, unless another opinion on the same slip is to follow.
 */
export function recordFromSlip(actor: Actor, input: SlipOpinionInput, now = new Date()) {
  const { slipId, version, next, ...opinion } = input;
  return recordOpinion(actor, opinion, now, async (tx, { id: opinionId, code }) => {
    const slip = await lockSlip(tx, actor, { slipId, version });
    found(slip.conferenceId === opinion.conferenceId || null);
    refuse(whyNotAtWork(slip));
    await tx.slipOpinion.create({
      data: { slipId, opinionId, linkedAt: now, linkedById: actor.personId },
      select: { slipId: true },
    });
    await settle(tx, actor, slip, { state: next === "same" ? "waiting" : "done" }, now);
    const { number } = slip;
    const about = { ...subjectOf(slip), opinionId };
    await recordEvent(tx, actor, { type: "slip.linked", number, code, ...about }, now);
  });
}
