import type { Prisma } from "@/lib/generated/prisma/client";
import { seesUnit, unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { dayOf, yearSpan } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { foldText } from "@/lib/platform/text";
import { shortUnit } from "@/lib/units/queries";
import { conferencesPerPage, type ConferenceFilters } from "./filters";
import { comingStatuses, heldStatuses } from "./rules";
import { chairingPosts } from "./seat-chairs";
import { stillComing } from "./still-coming";

const sites = {
  select: {
    id: true,
    name: true,
    address: true,
    mode: true,
    link: true,
    capacity: true,
    deskOfficerId: true,
    deskOfficer: { select: { fullName: true } },
  },
  orderBy: { position: "asc" },
} as const;

export type ConferenceRecord = NonNullable<Awaited<ReturnType<typeof getConference>>>;

/** A conference with all that its page shows; null where it is not there or may not be seen. */
export async function getConference(actor: Actor, id: string) {
  if (!recordId().safeParse(id).success) return null;
  return db.conference.findFirst({
    where: { id, ...unitsVisibleTo(actor) },
    select: {
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
      unit: { select: shortUnit },
      sites,
      chairs: {
        select: { holdingId: true, personName: true, postTitle: true, standsInFor: true },
        orderBy: { position: "asc" },
      },
      steps: {
        select: { fromStatus: true, toStatus: true, reason: true, takenAt: true },
        orderBy: [{ takenAt: "asc" }, { id: "asc" }],
      },
    },
  });
}

export type ListedConference = Prisma.ConferenceGetPayload<{ select: typeof listed }>;

const listed = {
  id: true,
  code: true,
  title: true,
  kind: true,
  cause: true,
  theme: true,
  startsAt: true,
  status: true,
  unit: { select: { symbol: true, fullName: true } },
  sites: { select: { name: true }, orderBy: { position: "asc" } },
} satisfies Prisma.ConferenceSelect;

type Scope = { unitIds: string[] };

/**
 * A page of the conferences of some units. Unless another order is asked for, those to come
 * stand first, the nearest on top, and then those of the past, the latest on top.
 */
export async function listConferences(
  actor: Actor,
  filters: ConferenceFilters & Scope,
  now = new Date(),
) {
  const where = await conditionsOf(actor, filters, now);
  const total = await db.conference.count({ where });
  const skip = (filters.page - 1) * conferencesPerPage;
  const page = { skip, take: conferencesPerPage };
  if (!filters.sort) return { total, rows: await comingFirst(where, page, now) };

  const direction = filters.sort.startsWith("-") ? "desc" : "asc";
  const column = filters.sort.endsWith("title") ? "title" : "startsAt";
  const orderBy = [{ [column]: direction }, { id: "asc" as const }];
  return { total, rows: await db.conference.findMany({ where, select: listed, orderBy, ...page }) };
}

async function comingFirst(
  where: Prisma.ConferenceWhereInput,
  { skip, take }: { skip: number; take: number },
  now: Date,
): Promise<ListedConference[]> {
  const coming = { AND: [where, stillComing(now)] };
  const rest = { AND: [where, { NOT: stillComing(now) }] };
  const first = await db.conference.findMany({
    where: coming,
    select: listed,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    skip,
    take,
  });
  if (first.length === take) return first;
  const comingTotal = await db.conference.count({ where: coming });
  const then = await db.conference.findMany({
    where: rest,
    select: listed,
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    skip: Math.max(0, skip - comingTotal),
    take: take - first.length,
  });
  return [...first, ...then];
}

/** How many conferences some units have, in one year or ever. */
export async function countConferences(actor: Actor, { unitIds, year }: Scope & { year?: number }) {
  const byStatus = await db.conference.groupBy({
    by: ["status"],
    where: { AND: [unitsVisibleTo(actor), { unitId: { in: unitIds } }, inYear(year)] },
    _count: true,
  });
  const sum = (statuses: string[]) =>
    byStatus
      .filter(({ status }) => statuses.includes(status))
      .reduce((total, row) => total + row._count, 0);
  return {
    total: sum(byStatus.map(({ status }) => status)),
    coming: sum(comingStatuses),
    held: sum(heldStatuses),
  };
}

/** The conferences of a unit at which an opinion can be recorded, with their sites, the latest first. */
export async function listConferencesForChoice(actor: Actor, unitId: string) {
  return db.conference.findMany({
    where: {
      AND: [unitsVisibleTo(actor), { unitId, status: { notIn: ["cancelled", "closed"] } }],
    },
    select: { id: true, code: true, title: true, startsAt: true, status: true, sites },
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    take: 200,
  });
}

export type PossibleChair = Awaited<ReturnType<typeof listPossibleChairs>>[number];

/** All who hold or held a post in the unit from which one presides, for the form of a conference. */
export async function listPossibleChairs(actor: Actor, unitId: string, now = new Date()) {
  if (!seesUnit(actor, unitId)) return [];
  const holdings = await db.postHolding.findMany({
    where: { post: { kind: { in: chairingPosts }, organisation: { unitId } } },
    select: {
      id: true,
      heldFrom: true,
      heldTo: true,
      person: {
        select: {
          fullName: true,
          absences: {
            where: { toDay: { gte: dayOf(now) } },
            select: { fromDay: true, toDay: true },
            orderBy: { fromDay: "asc" },
          },
        },
      },
      post: { select: { title: true } },
    },
    orderBy: [{ post: { kind: "asc" } }, { heldFrom: "desc" }, { id: "asc" }],
  });
  return holdings.map(({ id, heldFrom, heldTo, person, post }) => ({
    holdingId: id,
    personName: person.fullName,
    postTitle: post.title,
    heldFrom,
    heldTo,
    absences: person.absences,
  }));
}

/** Those of some units that have conferences: the choices of the list's filter by unit. */
export function listUnitsWithConferences(actor: Actor, { unitIds }: Scope) {
  return db.unit.findMany({
    where: {
      id: { in: unitIds.filter((id) => seesUnit(actor, id)) },
      conferences: { some: {} },
    },
    select: { symbol: true, fullName: true },
    orderBy: [{ level: "asc" }, { name: "asc" }, { validFrom: "asc" }],
  });
}

/** The years in which some units had or will have conferences, the latest first. */
export async function listConferenceYears(actor: Actor, { unitIds }: Scope): Promise<number[]> {
  const rows = await db.$queryRaw<{ year: number }[]>`
    SELECT DISTINCT extract(year FROM starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::int AS year
    FROM conference
    WHERE unit_id = ANY (${unitIds.filter((id) => seesUnit(actor, id))}::uuid[])
    ORDER BY year DESC`;
  return rows.map(({ year }) => year);
}

async function conditionsOf(
  actor: Actor,
  { unitIds, year, kind, status, cause, when, q }: ConferenceFilters & Scope,
  now: Date,
): Promise<Prisma.ConferenceWhereInput> {
  const words = foldText(q ?? "");
  return {
    AND: [
      unitsVisibleTo(actor),
      { unitId: { in: unitIds } },
      inYear(year),
      kind ? { kind } : {},
      status ? { status } : {},
      cause ? { cause } : {},
      when === "coming" ? stillComing(now) : {},
      when === "held" ? { status: { in: heldStatuses } } : {},
      words ? { id: { in: await idsWithWords(words, unitIds) } } : {},
    ],
  };
}

function inYear(year: number | undefined): Prisma.ConferenceWhereInput {
  if (year === undefined) return {};
  const { from, to } = yearSpan(year);
  return { startsAt: { gte: from, lt: to } };
}

// Conferences are few, so their folded titles need no index of their own.
async function idsWithWords(words: string, unitIds: string[]): Promise<string[]> {
  const patterns = words.split(" ").map((word) => `%${word}%`);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT conference.id FROM conference
    WHERE unit_id = ANY (${unitIds}::uuid[])
      AND fold_text(code || ' ' || title || ' ' || coalesce(theme, '')) LIKE ALL (${patterns})`;
  return rows.map(({ id }) => id);
}
