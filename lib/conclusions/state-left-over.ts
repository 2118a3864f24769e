import { recordEvent } from "@/lib/audit/record-event";
import type { LeftOverReason } from "@/lib/generated/prisma/enums";
import { ofOrdinaryKind } from "@/lib/opinions/policy";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutConclusion, lockConclusion } from "./lock-conclusion";
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
    const { conferenceId, unitId } = conclusion;
    const { opinionId, reason, note } = input;
    const opinion = found(
      await tx.opinion.findFirst({
        where: { id: opinionId, conferenceId, ...ofOrdinaryKind },
        select: { code: true },
      }),
    );
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
    const about = aboutConclusion(conclusion);
    const event = { type: "conclusion.leftOverStated", code: opinion.code, reason } as const;
    await recordEvent(tx, actor, { ...event, ...about }, now);
    return { conferenceId, code: opinion.code };
  });
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
