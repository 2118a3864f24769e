import { Prisma } from "@/lib/generated/prisma/client";
import {
  actorOfPerson,
  seesUnit,
  unitsFor,
  unitsVisibleTo,
  type Actor,
  type Role,
} from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { hashOfFeedToken } from "./feed-token";

const told = {
  id: true,
  code: true,
  kind: true,
  theme: true,
  title: true,
  startsAt: true,
  endsAt: true,
  status: true,
  version: true,
  createdAt: true,
  unit: { select: { fullName: true } },
  sites: { select: { name: true, address: true }, orderBy: { position: "asc" } },
  chairs: { select: { personName: true, postTitle: true }, orderBy: { position: "asc" } },
} satisfies Prisma.ConferenceSelect;

export type ToldConference = Prisma.ConferenceGetPayload<{ select: typeof told }> & {
  changedAt: Date;
};

export type Feed = { name: string; conferences: ToldConference[] };

const most = 1_000;

/** Whoever prepares or runs the conferences of a unit has all of them in their calendar. */
const atTheDesk: Role[] = ["secretariat", "frontOfficer"];

/** The calendar behind a secret address; null where the address was never given out, or is no more. */
export async function readFeed(token: string, now = new Date()): Promise<Feed | null> {
  const feed = await db.calendarFeed.findFirst({
    where: { tokenHash: hashOfFeedToken(token), revokedAt: null },
    select: { personId: true, unit: { select: { id: true, fullName: true } } },
  });
  if (feed?.unit) return feedOfUnit(feed.unit);
  // Whose account is disabled, or who left every post, has no calendar any more.
  const actor = feed?.personId ? await actorOfPerson(feed.personId, now) : null;
  return actor && { name: actor.fullName, conferences: await conferencesOf(actor) };
}

/** The calendar of a unit as its address would give it; null where the actor may not see the unit. */
export async function getUnitFeed(actor: Actor, unitId: string): Promise<Feed | null> {
  if (!seesUnit(actor, unitId)) return null;
  const select = { id: true, fullName: true };
  return feedOfUnit(await db.unit.findUniqueOrThrow({ where: { id: unitId }, select }));
}

async function feedOfUnit({ id, fullName }: { id: string; fullName: string }): Promise<Feed> {
  return { name: fullName, conferences: await conferencesWhere({ unitId: id }) };
}

/** A conference as calendars are told of it; null where the actor may not see it. */
export async function getToldConference(actor: Actor, id: string): Promise<ToldConference | null> {
  if (!recordId().safeParse(id).success) return null;
  const [conference] = await conferencesWhere({ AND: [{ id }, unitsVisibleTo(actor)] });
  return conference ?? null;
}

/** The address of a calendar that works now, if its owner has one. */
export function getLiveFeed(actor: Actor, unitId: string | null) {
  if (unitId !== null && !seesUnit(actor, unitId)) return null;
  return db.calendarFeed.findFirst({
    where: { ...(unitId === null ? { personId: actor.personId } : { unitId }), revokedAt: null },
    select: { createdAt: true, createdBy: { select: { fullName: true } } },
  });
}

function conferencesOf(actor: Actor): Promise<ToldConference[]> {
  return conferencesWhere({
    OR: [
      { chairs: { some: { holding: { personId: actor.personId } } } },
      { invitations: { some: isExpected(actor) } },
      { unitId: { in: unitsFor(actor, ...atTheDesk) } },
    ],
  });
}

/** Whoever was sent an invitation, and has not answered that they stay away or send somebody else. */
function isExpected({ personId }: Actor): Prisma.InvitationWhereInput {
  return {
    ...{ personId, sentAt: { not: null }, withdrawnAt: null },
    OR: [{ reply: null }, { reply: "coming" }],
  };
}

async function conferencesWhere(where: Prisma.ConferenceWhereInput): Promise<ToldConference[]> {
  const rows = await db.conference.findMany({
    where,
    select: told,
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    take: most,
  });
  const changes = await db.auditEvent.groupBy({
    by: ["subjectId"],
    where: { subjectId: { in: rows.map(({ id }) => id) } },
    _max: { at: true },
  });
  const changedAt = new Map(changes.map(({ subjectId, _max }) => [subjectId, _max.at]));
  return rows.map((row) => ({ ...row, changedAt: changedAt.get(row.id) ?? row.createdAt }));
}
