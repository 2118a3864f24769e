import { changedMeanwhile } from "@/lib/audit/who-changed";
import { Prisma } from "@/lib/generated/prisma/client";
import { type Actor, unitsFor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { isApart } from "./kinds-apart";
import { mayRedirectOpinion } from "./policy";

/**
 * On the opinion named o: that it was told apart and the actor still sees it. That is for the officers
 * who redirect it; a complaint is also for the leaders of the unit, who receive citizens. A
 * denunciation stays with the officers, since it may be about one of the leaders, and the law
 * protects who denounces (Luật Tố cáo 2018, Điều 8).
 */
export function apartSeen(actor: Actor): Prisma.Sql {
  const officers = unitsFor(actor, "secretariat", "frontOfficer");
  const leaders = unitsFor(actor, "leader");
  return Prisma.sql`${isApart} AND (o.unit_id = ANY (${officers}::uuid[])
    OR o.kind = 'complaint' AND o.unit_id = ANY (${leaders}::uuid[]))`;
}

type LockedApart = {
  id: string;
  code: string;
  unitId: string;
  conferenceId: string | null;
  version: number;
  redirectionId: string;
  hasAddress: boolean;
};

/** An opinion that was told apart with its redirection, both standing still, for an officer who redirects it. */
export async function lockApart(
  tx: Tx,
  actor: Actor,
  { opinionId, version }: { opinionId: string; version: number },
): Promise<LockedApart> {
  const [opinion] = await tx.$queryRaw<LockedApart[]>`
    SELECT o.id, o.code, o.unit_id AS "unitId", o.conference_id AS "conferenceId", o.version,
      r.id AS "redirectionId",
      EXISTS (SELECT FROM contributor c WHERE c.opinion_id = o.id AND c.email IS NOT NULL) AS "hasAddress"
    FROM opinion o JOIN redirection r ON r.opinion_id = o.id AND r.turned_back_at IS NULL
    WHERE o.id = ${opinionId}::uuid AND ${apartSeen(actor)} FOR UPDATE OF o`;
  const locked = found(opinion);
  refuseUnless(mayRedirectOpinion(actor, locked));
  if (locked.version !== version) throw await changedMeanwhile(tx, locked.id, locked.version);
  return locked;
}
