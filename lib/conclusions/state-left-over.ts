import { recordEvent } from "@/lib/audit/record-event";
import type { LeftOverReason } from "@/lib/generated/prisma/enums";
import { ofOrdinaryKind } from "@/lib/opinions/policy";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { listLeftOver, noteOfPassing } from "./left-over";
import { aboutConclusion, lockConclusion, type LockedConclusion } from "./lock-conclusion";
import { mayDraftConclusion } from "./policy";
import { whyNotEdited } from "./rules";

type Stated = {
  conclusionId: string;
  opinionId: string;
  reason: LeftOverReason;
  note: string | null;
};

/** Says why the notice leaves an opinion without answer and item. Said again, the latest reason holds. */
export function stateLeftOver(actor: Actor, input: Stated, now = new Date()) {
  return transaction(async (tx) => {
    const conclusion = await lockConclusion(tx, actor, input.conclusionId);
    refuseUnless(mayDraftConclusion(actor, conclusion));
    refuse(whyNotEdited(conclusion));
    const { conferenceId } = conclusion;
    const { opinionId, reason, note } = input;
    const opinion = found(
      await tx.opinion.findFirst({
        where: { id: opinionId, conferenceId, ...ofOrdinaryKind },
        select: { code: true },
      }),
    );
    await write(tx, actor, conclusion, { ...opinion, id: opinionId, reason, note }, now);
    return { conferenceId, code: opinion.code };
  });
}

/**
 * States the proposed reason of the opinions that were shown as passed to whoever is competent. One
 * that came back meanwhile, or that the notice now deals with, is left as it is.
 * @returns how many reasons were stated
 */
export function stateProposed(
  actor: Actor,
  { conclusionId, opinionIds }: { conclusionId: string; opinionIds: string[] },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const conclusion = await lockConclusion(tx, actor, conclusionId);
    refuseUnless(mayDraftConclusion(actor, conclusion));
    refuse(whyNotEdited(conclusion));
    let count = 0;
    for (const { id, code, passed } of await listLeftOver(tx, conclusion)) {
      if (!passed || !opinionIds.includes(id)) continue;
      const stated = { id, code, reason: "passedUp" as const, note: noteOfPassing(passed) };
      await write(tx, actor, conclusion, stated, now);
      count += 1;
    }
    return { conferenceId: conclusion.conferenceId, count };
  });
}

type Given = { id: string; code: string; reason: LeftOverReason; note: string | null };

async function write(
  tx: Tx,
  actor: Actor,
  conclusion: LockedConclusion,
  { id: opinionId, code, reason, note }: Given,
  now: Date,
): Promise<void> {
  const { conferenceId, unitId } = conclusion;
  const stated = {
    ...{ reason, note, statedAt: now, statedById: actor.personId },
    ...{ statedBy: actor.fullName, statedAs: titleFor(actor, unitId) },
  };
  await tx.leftOver.upsert({
    where: { conferenceId_opinionId: { conferenceId, opinionId } },
    create: { conferenceId, opinionId, ...stated },
    update: stated,
    select: { opinionId: true },
  });
  const event = { type: "conclusion.leftOverStated", code, reason } as const;
  await recordEvent(tx, actor, { ...event, ...aboutConclusion(conclusion) }, now);
}

/** Takes the reason back: the opinion is left over again. */
export function withdrawLeftOver(
  actor: Actor,
  { conclusionId, opinionId }: { conclusionId: string; opinionId: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const conclusion = await lockConclusion(tx, actor, conclusionId);
    refuseUnless(mayDraftConclusion(actor, conclusion));
    refuse(whyNotEdited(conclusion));
    const { conferenceId } = conclusion;
    const where = { conferenceId_opinionId: { conferenceId, opinionId } };
    const stated = await tx.leftOver.findUnique({
      where,
      select: { opinion: { select: { code: true } } },
    });
    const { code } = found(stated).opinion;
    await tx.leftOver.delete({ where, select: { opinionId: true } });
    const about = aboutConclusion(conclusion);
    await recordEvent(tx, actor, { type: "conclusion.leftOverWithdrawn", code, ...about }, now);
    return { conferenceId };
  });
}
