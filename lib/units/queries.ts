import { db, type Tx } from "@/lib/platform/db";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { foldText } from "@/lib/platform/text";
import { unitOfTree } from "@/lib/platform/unit-tree";
import type { UnitLevel, UnitType } from "@/lib/generated/prisma/enums";
import { maySeeUnit, unitRowsVisibleTo } from "./policy";
import { existsOn } from "./rules";

export const shortUnit = {
  id: true,
  symbol: true,
  name: true,
  fullName: true,
  level: true,
  type: true,
  validFrom: true,
  validTo: true,
} as const;

export type ShortUnit = {
  id: string;
  symbol: string;
  name: string;
  fullName: string;
  level: UnitLevel;
  type: UnitType;
  validFrom: Date;
  validTo: Date | null;
};

/**
 * The unit whose records a page shows: the one named in the address, else the one remembered
 * from the switcher, else the actor's own.
 * @returns null where the named one is not there or may not be seen
 */
export async function getViewedUnit(
  actor: Actor,
  symbol?: string,
  remembered?: string,
): Promise<ShortUnit | null> {
  if (symbol) return getVisibleUnit(actor, { symbol: symbol.toUpperCase() });
  const kept = remembered ? await getVisibleUnit(actor, { symbol: remembered }) : null;
  return kept ?? (actor.unitId ? getVisibleUnit(actor, { id: actor.unitId }) : null);
}

async function getVisibleUnit(actor: Actor, key: { symbol: string } | { id: string }) {
  const unit = await unitOfTree(key);
  return unit && maySeeUnit(actor, unit.id) ? unit : null;
}

const succession = { effectiveOn: true, scope: true, legalBasis: true } as const;

/** A unit with its place in the tree and in time; null where it may not be seen. */
export function getUnit(actor: Actor, symbol: string) {
  return db.unit.findFirst({
    where: { AND: [{ symbol: symbol.toUpperCase() }, unitRowsVisibleTo(actor)] },
    select: {
      ...shortUnit,
      code: true,
      legalBasis: true,
      parentId: true,
      parent: { select: { ...shortUnit, parentId: true } },
      recordsKeeper: { select: shortUnit },
      keepsRecords: { select: shortUnit, orderBy: [{ level: "asc" }, { name: "asc" }] },
      predecessors: {
        select: {
          ...succession,
          predecessor: { select: { ...shortUnit, parent: { select: shortUnit } } },
        },
        orderBy: [{ effectiveOn: "desc" }, { predecessor: { name: "asc" } }],
      },
      successors: {
        select: { ...succession, successor: { select: shortUnit } },
        orderBy: [{ effectiveOn: "asc" }, { successor: { name: "asc" } }],
      },
      _count: { select: { children: true } },
    },
  });
}

/** The units of the switcher: one's own, those below, and the abolished ones one keeps the records of. */
export async function listVisibleUnits(actor: Actor) {
  const units = await db.unit.findMany({
    where: unitRowsVisibleTo(actor),
    select: { ...shortUnit, parent: { select: { fullName: true, level: true } } },
  });
  units.sort(byLevelAndName);
  const own = new Set(actor.posts.map((post) => post.unitId));
  const kept = new Set(actor.posts.flatMap((post) => post.actsFor));
  return {
    own: units.filter((unit) => own.has(unit.id)),
    below: units.filter((unit) => !own.has(unit.id) && !kept.has(unit.id)),
    kept: units.filter((unit) => !own.has(unit.id) && kept.has(unit.id)),
  };
}

/** The units that exist on that day, of one level or all, as far as the actor may see them. */
export async function listUnitsOn(
  actor: Actor,
  day: Date,
  level?: UnitLevel,
): Promise<ShortUnit[]> {
  const units = await db.unit.findMany({
    where: {
      AND: [
        unitRowsVisibleTo(actor),
        { validFrom: { lte: day } },
        { OR: [{ validTo: null }, { validTo: { gte: day } }] },
      ],
      ...(level ? { level } : {}),
    },
    select: shortUnit,
  });
  return units.sort(byLevelAndName);
}

export type UnitFilter = { q?: string; when?: "present" | "past"; type?: UnitType };

/** The register of units: every visible one that fits, those that exist first. */
export async function listUnits(actor: Actor, filter: UnitFilter, today = dayOf(new Date())) {
  const units = await db.unit.findMany({
    where: unitRowsVisibleTo(actor),
    select: { ...shortUnit, code: true, parent: { select: { fullName: true, symbol: true } } },
  });
  units.sort((one, other) => compareExistence(one, other, today) || byLevelAndName(one, other));
  return narrowUnits(units, filter, today);
}

/** Those of a register that fit a filter, in its order. The search is folded, so it is made in memory. */
export function narrowUnits<Unit extends ShortUnit & { code: string }>(
  units: Unit[],
  filter: UnitFilter,
  today = dayOf(new Date()),
): Unit[] {
  const words = foldText(filter.q ?? "")
    .split(" ")
    .filter(Boolean);
  return units
    .filter((unit) => !filter.type || unit.type === filter.type)
    .filter((unit) => !filter.when || existsOn(unit, today) === (filter.when === "present"))
    .filter((unit) => {
      const haystack = ` ${foldText(`${unit.fullName} ${unit.symbol} ${unit.code}`)}`;
      return words.every((word) => haystack.includes(` ${word}`));
    });
}

function compareExistence(one: ShortUnit, other: ShortUnit, today: Date): number {
  return Number(existsOn(other, today)) - Number(existsOn(one, today));
}

const rank: Record<UnitLevel, number> = { city: 0, district: 1, ward: 2 };
const vietnamese = new Intl.Collator("vi", { numeric: true });

function byLevelAndName(one: ShortUnit, other: ShortUnit): number {
  return (
    rank[one.level] - rank[other.level] ||
    vietnamese.compare(one.name, other.name) ||
    one.validFrom.getTime() - other.validFrom.getTime()
  );
}

/** The unit of a new record, whoever asks: rights are judged by the use case. */
export function findUnit(tx: Tx, unitId: string): Promise<ShortUnit | null> {
  return tx.unit.findUnique({ where: { id: unitId }, select: shortUnit });
}

/** The sign of a unit, as addresses name it. */
export async function symbolOfUnit(unitId: string): Promise<string> {
  const unit = await db.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { symbol: true },
  });
  return unit.symbol;
}
