import { recordEvent } from "@/lib/audit/record-event";
import { opinionsVisibleTo } from "@/lib/opinions/policy";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuse } from "@/lib/refusals";
import { countChange, lockSynthesis, type LockedSynthesis, subjectOf } from "./lock-synthesis";
import { whyDraftIsFixed } from "./rules";
import type { LeavingOut, TakingIn } from "./schema";

/** Leaves an opinion out of a draft for a reason of the officer's own. */
export function leaveOut(actor: Actor, input: LeavingOut, now = new Date()) {
  return transaction(async (tx) => {
    const synthesis = await lockSynthesis(tx, actor, input);
    refuse(whyDraftIsFixed(synthesis));
    const { opinionId, reason } = input;
    const { code } = await opinionOf(tx, actor, synthesis, opinionId);
    const key = { synthesisId: synthesis.id, opinionId };
    const told = { reason, omittedAt: now, omittedById: actor.personId };
    await tx.synthesisOmission.upsert({
      where: { synthesisId_opinionId: key },
      create: { ...key, ...told },
      update: told,
      select: { opinionId: true },
    });
    await countChange(tx, synthesis);
    const { number, conferenceId } = synthesis;
    const event = { type: "synthesis.leftOut", number, code, ...subjectOf(synthesis) } as const;
    await recordEvent(tx, actor, event, now);
    return { conferenceId };
  });
}

/** Takes an opinion in again that an officer had left out. */
export function takeIn(actor: Actor, input: TakingIn, now = new Date()) {
  return transaction(async (tx) => {
    const synthesis = await lockSynthesis(tx, actor, input);
    refuse(whyDraftIsFixed(synthesis));
    const { opinionId } = input;
    const { code } = await opinionOf(tx, actor, synthesis, opinionId);
    const key = { synthesisId: synthesis.id, opinionId };
    const { count } = await tx.synthesisOmission.deleteMany({ where: key });
    found(count === 1 || null);
    await countChange(tx, synthesis);
    const { number, conferenceId } = synthesis;
    const event = { type: "synthesis.takenIn", number, code, ...subjectOf(synthesis) } as const;
    await recordEvent(tx, actor, event, now);
    return { conferenceId };
  });
}

async function opinionOf(tx: Tx, actor: Actor, { conferenceId }: LockedSynthesis, id: string) {
  const opinion = await tx.opinion.findFirst({
    where: { AND: [{ id, conferenceId }, opinionsVisibleTo(actor)] },
    select: { code: true },
  });
  return found(opinion);
}
