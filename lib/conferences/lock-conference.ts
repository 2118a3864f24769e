import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { changedMeanwhile } from "@/lib/audit/who-changed";
import { found, refuseUnless } from "@/lib/refusals";
import { mayRunConference } from "./policy";

const locked = {
  id: true,
  code: true,
  unitId: true,
  kind: true,
  cause: true,
  causeDetail: true,
  theme: true,
  title: true,
  startsAt: true,
  endsAt: true,
  legalBasis: true,
  status: true,
  statusBeforePostponement: true,
  version: true,
  unit: { select: { id: true, type: true, fullName: true, validFrom: true, validTo: true } },
  sites: {
    select: {
      id: true,
      name: true,
      address: true,
      mode: true,
      link: true,
      capacity: true,
      deskOfficerId: true,
    },
    orderBy: { position: "asc" },
  },
  chairs: {
    select: { holdingId: true, personName: true, postTitle: true, standsInFor: true },
    orderBy: { position: "asc" },
  },
} as const;

export type LockedConference = Awaited<ReturnType<typeof lockConference>>;

/**
 * The conference, held until the transaction ends. What the actor may not see is not found; who
 * may see but not run it is refused; whose version is not the latest is told who changed it.
 */
export async function lockConference(
  tx: Tx,
  actor: Actor,
  { conferenceId, version }: { conferenceId: string; version: number },
) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM conference
    WHERE id = ${conferenceId}::uuid
      AND (${actor.seesAllUnits} OR unit_id = ANY (${actor.visibleUnitIds}::uuid[]))
    FOR UPDATE`;
  const { id } = found(row);
  const conference = await tx.conference.findUniqueOrThrow({ where: { id }, select: locked });
  refuseUnless(mayRunConference(actor, conference));
  if (conference.version !== version) throw await changedMeanwhile(tx, id, conference.version);
  return conference;
}
