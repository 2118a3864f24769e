import type { NewEvent } from "@/lib/audit/events";
import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { LockedOpinion } from "./lock-records";
import type { OpinionSetApart } from "./schema";
import { isKindApart, type OpinionKind } from "./vocabulary";

/** Hides a locked opinion and opens its redirection. The caller records the event, last of all. */
export async function tellApart(
  tx: Tx,
  actor: Actor,
  { id, unitId, conferenceId, kind: formerKind }: LockedOpinion,
  { kind, reason }: Pick<OpinionSetApart, "kind" | "reason">,
  now: Date,
): Promise<NewEvent> {
  await tx.opinion.update({
    where: { id },
    data: { kind, version: { increment: 1 } },
    select: { id: true },
  });
  await tx.redirection.create({
    data: {
      ...{ id: newId(now.getTime()), opinionId: id, kind, formerKind, reason },
      ...setApartBy(actor, unitId, now),
    },
    select: { id: true },
  });
  return { type: "opinion.setApart", subjectId: id, opinionId: id, conferenceId, unitId };
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
