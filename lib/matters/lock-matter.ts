import { changedMeanwhile } from "@/lib/audit/who-changed";
import { Prisma } from "@/lib/generated/prisma/client";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import type { AnswerStatus, OutcomeKind } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, Refusal } from "@/lib/refusals";
import type { MemberState } from "./rules";

/** How an opinion stands, by itself or with its lead. */
export type Standing = {
  answerStatus: AnswerStatus;
  outcome: OutcomeKind | null;
  outcomeConfirmed: boolean;
  outcomeContested: boolean;
  leadOrganisationId: string | null;
  dueOn: Date | null;
};

export type LockedMember = MemberState &
  Standing & {
    unitId: string;
    conferenceId: string | null;
    matterId: string | null;
    membershipId: string | null;
    text: string;
  };

/**
 * The opinions, and those that share a matter with them, standing still until the transaction ends.
 * Matters of a unit are put together and taken apart one act at a time; and leads are locked before
 * those that follow them, as whoever answers a lead does, so that neither waits for the other in a ring.
 */
export async function lockForGrouping(
  tx: Tx,
  actor: Actor,
  opinionIds: readonly string[],
): Promise<LockedMember[]> {
  const ids = [...new Set(opinionIds)];
  const seen = await tx.$queryRaw<{ unitId: string }[]>`
    SELECT o.unit_id AS "unitId" FROM opinion o WHERE o.id = ANY (${ids}::uuid[]) AND ${opinionsSeen(actor)}`;
  if (seen.length < ids.length) throw new Refusal("not-found");
  const [unitId, ...others] = new Set(seen.map((row) => row.unitId));
  if (others.length > 0) throw new Refusal("matter-of-one-unit");
  await takeTurn(tx, found(unitId));
  return lockMembers(
    tx,
    Prisma.sql`(o.id = ANY (${ids}::uuid[]) OR o.matter_id IN (
    SELECT matter_id FROM opinion WHERE id = ANY (${ids}::uuid[]) AND matter_id IS NOT NULL))`,
  );
}

/** A matter with its members, standing still; one that has ended is not found. */
export async function lockMatter(tx: Tx, actor: Actor, matterId: string, version?: number) {
  const units = actor.seesAllUnits
    ? Prisma.sql`true`
    : Prisma.sql`m.unit_id = ANY (${actor.visibleUnitIds}::uuid[])`;
  const [seen] = await tx.$queryRaw<{ unitId: string }[]>`
    SELECT m.unit_id AS "unitId" FROM matter m WHERE m.id = ${matterId}::uuid AND ${units}`;
  const { unitId } = found(seen);
  await takeTurn(tx, unitId);
  const matter = await tx.matter.findUniqueOrThrow({
    where: { id: matterId },
    select: { id: true, leadOpinionId: true, endedAt: true, version: true },
  });
  if (version !== undefined && matter.version !== version)
    throw await changedMeanwhile(tx, matterId, matter.version);
  found(matter.endedAt ? null : matter);
  const members = await lockMembers(tx, Prisma.sql`o.matter_id = ${matterId}::uuid`);
  const lead = found(members.find(({ isLead }) => isLead));
  return { id: matter.id, unitId, members, lead };
}

async function takeTurn(tx: Tx, unitId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`matters of ${unitId}`}, 0))`;
}

async function lockMembers(tx: Tx, which: Prisma.Sql): Promise<LockedMember[]> {
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM opinion o LEFT JOIN matter m ON m.lead_opinion_id = o.id AND m.ended_at IS NULL
    WHERE ${which} ORDER BY m.id IS NULL, o.id FOR UPDATE OF o`;
  // Read anew: before the lock was had, these may have been the values of a moment ago.
  return tx.$queryRaw<LockedMember[]>`
    SELECT o.id, o.code, o.unit_id AS "unitId", o.conference_id AS "conferenceId", o.text,
      o.matter_id AS "matterId", s.id AS "membershipId", coalesce(m.lead_opinion_id = o.id, false) AS "isLead",
      coalesce(m.lead_opinion_id <> o.id, false) AS follows,
      o.answer_status::text AS "answerStatus", o.outcome::text, o.outcome_confirmed AS "outcomeConfirmed",
      o.outcome_contested AS "outcomeContested",
      o.lead_organisation_id AS "leadOrganisationId", o.due_on AS "dueOn",
      EXISTS (SELECT FROM response r WHERE r.opinion_id = o.id AND r.status <> 'issued') AS "hasAnswerInWork",
      EXISTS (SELECT FROM transfer_item i WHERE i.opinion_id = o.id
        AND i.status IN ('sent', 'accepted', 'passedOn')) AS "isSentOn",
      EXISTS (SELECT FROM outcome_report p WHERE p.opinion_id = o.id AND p.standing = 'reported') AS "hasOutcomeWaiting"
    FROM opinion o LEFT JOIN matter m ON m.id = o.matter_id
      LEFT JOIN matter_membership s ON s.opinion_id = o.id AND s.left_at IS NULL
    WHERE o.id = ANY (${locked.map(({ id }) => id)}::uuid[]) ORDER BY o.recorded_at, o.number`;
}
