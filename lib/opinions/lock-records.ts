import { changedMeanwhile } from "@/lib/audit/who-changed";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { notApart } from "./kinds-apart";
import { onlyAgenciesOf } from "./policy";

export type ConferenceForOpinions = {
  id: string;
  unitId: string;
  symbol: string;
  status: string;
  startsAt: Date;
  siteIds: string[];
};

/** The conference whose opinions change: many may be logged at once, but its state waits meanwhile. */
export async function conferenceForOpinions(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<ConferenceForOpinions> {
  const [conference] = await tx.$queryRaw<ConferenceForOpinions[]>`
    SELECT c.id, c.unit_id AS "unitId", u.symbol, c.status::text, c.starts_at AS "startsAt",
      ARRAY(SELECT s.id::text FROM conference_site s WHERE s.conference_id = c.id) AS "siteIds"
    FROM conference c JOIN unit u ON u.id = c.unit_id
    WHERE c.id = ${id}::uuid AND ${unitsSeen(actor, Prisma.sql`c.unit_id`)}
    FOR SHARE OF c`;
  return found(conference);
}

const locked = {
  id: true,
  code: true,
  unitId: true,
  handlingUnitId: true,
  conferenceId: true,
  siteId: true,
  moment: true,
  channel: true,
  text: true,
  place: true,
  kind: true,
  topicId: true,
  sourceOrganisation: true,
  receivedOn: true,
  answeringLeader: true,
  leadOrganisationId: true,
  dueOn: true,
  answerStatus: true,
  outcome: true,
  outcomeConfirmed: true,
  matterId: true,
  version: true,
} as const;

export type LockedOpinion = Awaited<ReturnType<typeof lockOpinion>>;

/**
 * The opinion, held until the transaction ends; what the actor may not see is not found. With a
 * version: whoever edited an older one is told who changed it.
 */
export async function lockOpinion(tx: Tx, actor: Actor, id: string, version?: number) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM opinion o WHERE o.id = ${id}::uuid AND ${opinionsSeen(actor)} FOR UPDATE`;
  const opinion = await tx.opinion.findUniqueOrThrow({
    where: { id: found(row).id },
    select: locked,
  });
  if (version !== undefined && opinion.version !== version)
    throw await changedMeanwhile(tx, id, opinion.version);
  return opinion;
}

/**
 * Several opinions for one act on all of them, held in the order of their ids until the
 * transaction ends; one that the actor may not see, and none is found.
 */
export async function lockOpinions(tx: Tx, actor: Actor, ids: string[]) {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM opinion o WHERE o.id = ANY (${ids}::uuid[]) AND ${opinionsSeen(actor)}
    ORDER BY o.id FOR UPDATE`;
  found(held.length === ids.length || null);
  const opinions = await tx.opinion.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, code: true, unitId: true, conferenceId: true, competence: true },
      unit: { select: { level: true, parent: { select: { level: true } } } },
    },
    orderBy: { id: "asc" },
  });
  return opinions.map(({ unit, ...opinion }) => ({
    ...opinion,
    unit: { level: unit.level, parentLevel: unit.parent?.level ?? null },
  }));
}

/** opinionsVisibleTo for SQL, on the opinion named o. */
export function opinionsSeen(actor: Actor): Prisma.Sql {
  const agencies = onlyAgenciesOf(actor);
  const units = actor.seesAllUnits
    ? Prisma.sql`true`
    : Prisma.sql`(${unitsSeen(actor, Prisma.sql`o.unit_id`)} OR EXISTS (
        SELECT FROM shared_opinion s WHERE s.opinion_id = o.id
          AND s.unit_id = ANY (${actor.visibleUnitIds}::uuid[])))`;
  return agencies
    ? Prisma.sql`${notApart} AND ${units} AND ${beforeAgencies(agencies)}`
    : Prisma.sql`${notApart} AND ${units}`;
}

/** What the agencies are charged with, and what they were asked to support. */
function beforeAgencies(agencies: string[]): Prisma.Sql {
  return Prisma.sql`(o.lead_organisation_id = ANY (${agencies}::uuid[]) OR EXISTS (
    SELECT FROM supporting_agency s WHERE s.opinion_id = o.id AND s.withdrawn_at IS NULL
      AND s.organisation_id = ANY (${agencies}::uuid[])))`;
}

function unitsSeen(actor: Actor, column: Prisma.Sql): Prisma.Sql {
  return actor.seesAllUnits
    ? Prisma.sql`true`
    : Prisma.sql`${column} = ANY (${actor.visibleUnitIds}::uuid[])`;
}
