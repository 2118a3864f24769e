import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { reachOf } from "@/lib/platform/unit-tree";
import { promisesPerPage, type PromiseFilters } from "./filters";
import { itemsVisibleTo } from "./policy";
import { unfinishedStatuses, unsettledStatuses } from "./rules";
import { countStandings, inForce, standingOn, sumStandings, type StandingCounts } from "./standing";
import type { ListedStanding, Standing } from "./vocabulary";

const listed = {
  id: true,
  content: true,
  status: true,
  percent: true,
  dueOn: true,
  firstDueOn: true,
  product: true,
  responsibleName: true,
  responsiblePost: true,
  leadOrganisation: { select: { id: true, name: true } },
  carriedFromId: true,
  conclusionId: true,
  conclusion: { select: { sign: true, issuedOn: true, unit: { select: { fullName: true } } } },
} satisfies Prisma.ConclusionItemSelect;

export type ListedPromise = Prisma.ConclusionItemGetPayload<{ select: typeof listed }> & {
  standing: Standing;
};

/** Filter for the items that stand in one way today: standingOn, for the database. */
function standingIs(standing: ListedStanding, today: Date): Prisma.ConclusionItemWhereInput {
  const inTime = { OR: [{ dueOn: null }, { dueOn: { gte: today } }] };
  switch (standing) {
    case "done":
      return { status: { in: ["verified", "closed"] } };
    case "reported":
      return { status: "reportedDone" };
    case "late":
      return { status: { in: unfinishedStatuses }, dueOn: { lt: today } };
    case "underWay":
      return { status: "inProgress", ...inTime };
    case "notBegun":
      return { status: "open", ...inTime };
    case "carriedOver":
      return { status: "carriedOver" };
    case "inForce":
      return { status: { in: unsettledStatuses } };
  }
}

async function conditionsOf(actor: Actor, unitId: string, filters: PromiseFilters, today: Date) {
  const { standing, notice, lead, year, q } = filters;
  const { actsFor: units } = await reachOf(unitId);
  const conditions: Prisma.ConclusionItemWhereInput[] = [
    itemsVisibleTo(actor),
    // What was handed over to the unit is its promise as well.
    { OR: [{ conclusion: { unitId: { in: units } } }, { leadOrganisation: { unitId } }] },
  ];
  if (notice) conditions.push({ conclusionId: notice });
  if (lead) conditions.push({ leadOrganisationId: lead });
  if (year)
    conditions.push({
      conclusion: { issuedOn: { gte: yearStart(year), lt: yearStart(year + 1) } },
    });
  if (q) conditions.push({ content: { contains: q, mode: "insensitive" } });
  return {
    all: conditions,
    narrowed: standing ? [...conditions, standingIs(standing, today)] : conditions,
  };
}

/** All promises of a unit and of those whose records it keeps: the open ones by day, then the others. */
export async function listPromises(
  actor: Actor,
  unitId: string,
  filters: PromiseFilters,
  now = new Date(),
) {
  const today = dayOf(now);
  const { all, narrowed } = await conditionsOf(actor, unitId, filters, today);
  const [counts, rows] = await Promise.all([
    countWhere({ AND: all }, today),
    db.conclusionItem.findMany({
      where: { AND: narrowed },
      select: listed,
      orderBy: [{ status: "asc" }, { dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
      skip: (filters.page - 1) * promisesPerPage,
      take: promisesPerPage,
    }),
  ]);
  const { standing } = filters;
  return {
    counts,
    total: standing === "inForce" ? inForce(counts) : counts[standing ?? "total"],
    rows: rows.map((row): ListedPromise => ({ ...row, standing: standingOn(row, today) })),
  };
}

/**
 * How the promises of a unit stand on the day: those of the list with the same filters, which a
 * figure opens.
 */
export async function countPromises(
  actor: Actor,
  unitId: string,
  filters: Pick<PromiseFilters, "year">,
  now = new Date(),
): Promise<StandingCounts> {
  const today = dayOf(now);
  const { all } = await conditionsOf(actor, unitId, { ...filters, page: 1 }, today);
  return countWhere({ AND: all }, today);
}

async function countWhere(where: Prisma.ConclusionItemWhereInput, today: Date) {
  const states = await db.conclusionItem.groupBy({
    by: ["status", "dueOn"],
    where,
    _count: { _all: true },
  });
  return sumStandings(
    states.map(({ _count, ...state }) => ({
      standing: standingOn(state, today),
      count: _count._all,
    })),
  );
}

const mostExported = 5_000;

/** The same list whole, for the spreadsheet. */
export async function listPromisesForExport(
  actor: Actor,
  unitId: string,
  filters: PromiseFilters,
  now = new Date(),
) {
  const today = dayOf(now);
  const { narrowed } = await conditionsOf(actor, unitId, filters, today);
  const rows = await db.conclusionItem.findMany({
    where: { AND: narrowed },
    select: { ...listed, supporting: { select: { organisation: { select: { name: true } } } } },
    orderBy: [{ conclusion: { issuedOn: "asc" } }, { position: "asc" }],
    take: mostExported,
  });
  return rows.map((row) => ({ ...row, standing: standingOn(row, today) }));
}

/** The notices a unit and those it succeeds have issued, the latest first, with how their items stand. */
export async function listNotices(actor: Actor, unitId: string, now = new Date()) {
  const notices = await db.conclusion.findMany({
    where: {
      issuedAt: { not: null },
      unitId: { in: (await reachOf(unitId)).actsFor },
    },
    select: {
      id: true,
      sign: true,
      issuedOn: true,
      unitId: true,
      unit: { select: { fullName: true } },
      conference: { select: { title: true } },
      corrections: { where: { issuedAt: { not: null } }, select: { sign: true } },
      items: { select: { status: true, dueOn: true, percent: true } },
    },
    orderBy: [{ issuedOn: "desc" }, { issuedAt: "desc" }],
    take: 60,
  });
  const today = dayOf(now);
  return notices
    .filter((notice) => actor.seesAllUnits || actor.visibleUnitIds.includes(notice.unitId))
    .map(({ items, ...notice }) => ({
      ...notice,
      counts: countStandings(items.map((item) => standingOn(item, today))),
    }));
}

export type ListedNotice = Awaited<ReturnType<typeof listNotices>>[number];

/** The organisations that lead items of a unit's notices: the choices of the filter. */
export async function listLeads(actor: Actor, unitId: string) {
  const { actsFor } = await reachOf(unitId);
  return db.organisation.findMany({
    where: {
      leadsItems: {
        some: {
          AND: [itemsVisibleTo(actor), { conclusion: { unitId: { in: actsFor } } }],
        },
      },
    },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

function yearStart(year: number): Date {
  return new Date(Date.UTC(year, 0, 1));
}
