import { listConferenceYears } from "@/lib/conferences/queries";
import { seesUnit, unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { dayOf, plainDate, yearOf, yearSpan } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { reachOf } from "@/lib/platform/unit-tree";
import { shortUnit, type ShortUnit } from "@/lib/units/queries";
import { existedIn, unitsBelow, unitsShownIn } from "@/lib/units/units-of-year";
import type { ChairPost } from "./labels";
import { byNeed, planOf, type PlannedLine } from "./year-plan";

const rule = {
  id: true,
  code: true,
  nameVi: true,
  nameEn: true,
  times: true,
  period: true,
  level: true,
  unitType: true,
  unitId: true,
  validFrom: true,
  validTo: true,
  source: true,
  version: true,
} as const;

export type FrequencyRuleRow = Awaited<ReturnType<typeof listFrequencyRules>>[number];

const unitInTree = { ...shortUnit, parentId: true } as const;

/**
 * What a unit and those directly below it planned and held in a year, and how each stands with the
 * rules of the time, the missing first. Where the unit did not exist then, the topmost whose
 * records it keeps is shown. Six statements, whether there are 8 units below or 126.
 * @param viewed a unit that the actor may see
 */
export async function getYearPlan(actor: Actor, viewed: ShortUnit, year: number, now = new Date()) {
  const shown = await unitShownIn(viewed, year);
  const children = await db.unit.findMany({ where: { parentId: shown.id }, select: unitInTree });
  const below = unitsBelow([shown], children, year).filter(({ id }) => seesUnit(actor, id));
  const unitIds = [shown.id, ...below.map(({ id }) => id)];
  const facts = {
    year,
    today: dayOf(now),
    rules: await listFrequencyRules({ unitIds, year }),
    planned: await listPlanned(actor, unitIds, year),
    conferences: await listConferences(actor, unitIds, year),
  };
  const { sees } = await reachOf(viewed.id);
  const years = [...(await listConferenceYears(actor, { unitIds: sees })), yearOf(now) + 1];
  return {
    year,
    years: [...new Set([...years, yearOf(now), year])].sort((one, other) => other - one),
    own: planOf(shown, facts),
    below: below.map((unit) => planOf(unit, facts)).sort(byNeed),
  };
}

async function unitShownIn(viewed: ShortUnit, year: number): Promise<ShortUnit> {
  if (existedIn(viewed, year)) return viewed;
  const { actsFor } = await reachOf(viewed.id);
  const kept = await db.unit.findMany({ where: { id: { in: actsFor } }, select: unitInTree });
  return unitsShownIn(year, viewed, kept)[0] ?? viewed;
}

type OfYear = { unitIds: string[]; year: number };

/** The rules of the register, and those that some units gave themselves; of one year, or of all times. */
export function listFrequencyRules({ unitIds, year }: Partial<OfYear> = {}) {
  const ofUnits = unitIds
    ? { OR: [{ unitId: null }, { unitId: { in: unitIds } }] }
    : { unitId: null };
  const inYear = year
    ? {
        validFrom: { lte: plainDate(`${year}-12-31`) },
        OR: [{ validTo: null }, { validTo: { gte: plainDate(`${year}-01-01`) } }],
      }
    : {};
  return db.frequencyRule.findMany({
    where: { AND: [ofUnits, inYear] },
    select: rule,
    orderBy: [{ code: { sort: "asc", nulls: "last" } }, { validFrom: "desc" }],
  });
}

/** One rule of the register, for its form; null where the id names none. */
export async function getFrequencyRule(id: string) {
  if (!recordId().safeParse(id).success) return null;
  return db.frequencyRule.findFirst({ where: { id, unitId: null }, select: rule });
}

const line = {
  id: true,
  unitId: true,
  quarter: true,
  kind: true,
  theme: true,
  chairPost: true,
  note: true,
  conferenceId: true,
} as const;

async function listPlanned(actor: Actor, unitIds: string[], year: number): Promise<PlannedLine[]> {
  const lines = await db.plannedConference.findMany({
    where: { AND: [unitsVisibleTo(actor), { unitId: { in: unitIds }, year }] },
    select: line,
    orderBy: { id: "asc" },
  });
  return lines.map((one) => ({ ...one, chairPost: one.chairPost as ChairPost | null }));
}

const conferenceOfYear = {
  id: true,
  unitId: true,
  code: true,
  kind: true,
  theme: true,
  startsAt: true,
  status: true,
} as const;

function listConferences(actor: Actor, unitIds: string[], year: number) {
  const { from, to } = yearSpan(year);
  return db.conference.findMany({
    where: {
      AND: [unitsVisibleTo(actor), { unitId: { in: unitIds }, startsAt: { gte: from, lt: to } }],
    },
    select: conferenceOfYear,
    orderBy: { startsAt: "asc" },
  });
}

export type PlannedRecord = NonNullable<Awaited<ReturnType<typeof getPlannedConference>>>;

/** A line of a plan with its unit, and the conferences of that year that no line claims yet. */
export async function getPlannedConference(actor: Actor, id: string) {
  if (!recordId().safeParse(id).success) return null;
  const planned = await db.plannedConference.findFirst({
    where: { AND: [{ id }, unitsVisibleTo(actor)] },
    select: {
      ...line,
      year: true,
      version: true,
      unit: { select: shortUnit },
      conference: { select: { status: true } },
    },
  });
  if (!planned) return null;
  const conferences = await listConferences(actor, [planned.unitId], planned.year);
  const claimed = await db.plannedConference.findMany({
    where: { conferenceId: { in: conferences.map((one) => one.id) } },
    select: { conferenceId: true },
  });
  const taken = new Set(claimed.map(({ conferenceId }) => conferenceId));
  return {
    ...planned,
    chairPost: planned.chairPost as ChairPost | null,
    unclaimed: conferences.filter(({ id, status }) => !taken.has(id) && status !== "cancelled"),
  };
}

/** Who holds the post now from which a planned conference is to be chaired. */
export async function listHoldersOf(actor: Actor, unitId: string, post: ChairPost, day: Date) {
  if (!seesUnit(actor, unitId)) return [];
  const holdings = await db.postHolding.findMany({
    where: {
      post: { kind: post, organisation: { unitId } },
      heldFrom: { lte: day },
      OR: [{ heldTo: null }, { heldTo: { gte: day } }],
    },
    select: { id: true },
  });
  return holdings.map(({ id }) => id);
}
