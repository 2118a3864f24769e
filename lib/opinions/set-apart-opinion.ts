import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { refuse, refuseUnless } from "@/lib/refusals";
import { lockOpinion } from "./lock-records";
import { mayRedirectOpinion } from "./policy";
import type { OpinionSetApart } from "./schema";
import { isKindApart, type OpinionKind } from "./vocabulary";

/**
 * Tells an opinion apart as a complaint or denunciation: from that moment it is in no list, search or
 * figure, and only those who redirect it find it. The reason stays with it, out of the trail.
 */
export function setApartOpinion(actor: Actor, input: OpinionSetApart, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinion(tx, actor, input.opinionId, input.version);
    refuseUnless(mayRedirectOpinion(actor, opinion));
    // The matter would go on telling what it is about.
    refuse(opinion.matterId ? "opinion-in-matter" : null);
    const { id, code, unitId, conferenceId } = opinion;
    const { kind, reason } = input;
    await tx.opinion.update({
      where: { id },
      data: { kind, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.redirection.create({
      data: {
        ...{ id: newId(now.getTime()), opinionId: id, kind, formerKind: opinion.kind, reason },
        ...setApartBy(actor, unitId, now),
      },
      select: { id: true },
    });
    const about = { subjectId: id, opinionId: id, conferenceId, unitId };
    await recordEvent(tx, actor, { type: "opinion.setApart", ...about }, now);
    return { id, code };
  });
}

type Recorded = { id: string; unitId: string; kind: OpinionKind };

/** Opens the redirection of those among new opinions that came in as complaints or denunciations. */
export async function setManyApart(tx: Tx, actor: Actor, opinions: Recorded[], now: Date) {
  const apart = opinions.filter(({ kind }) => isKindApart(kind));
  if (apart.length === 0) return;
  await tx.redirection.createMany({
    data: apart.map(({ id, unitId, kind }) => ({
      ...{ id: newId(now.getTime()), opinionId: id, kind },
      ...setApartBy(actor, unitId, now),
    })),
  });
}

function setApartBy(actor: Actor, unitId: string, now: Date) {
  return {
    setApartAt: now,
    setApartById: actor.personId,
    setApartAsPost: titleFor(actor, unitId),
  };
}
