import type { ConferenceKind } from "@/lib/generated/prisma/enums";
import { plainDate } from "@/lib/platform/dates";
import type { ShortUnit } from "@/lib/units/queries";
import { existsOn, periodsOverlap, type Period } from "@/lib/units/rules";

export type UnitInTree = ShortUnit & { parentId: string | null };

export type ConferenceCount = {
  unitId: string;
  /** 1 to 12. */
  month: number;
  kind: ConferenceKind;
  held: number;
  coming: number;
};

export type UnitCoverage = { unit: ShortUnit; held: number; coming: number };

export type Coverage = {
  units: UnitCoverage[];
  covered: number;
  /** Conferences held by these units together; those of the unit above them are not among them. */
  held: number;
};

const yearAsPeriod = (year: number): Period => ({
  validFrom: plainDate(`${year}-01-01`),
  validTo: plainDate(`${year}-12-31`),
});

/** Whether a unit was there on any day of the year. */
export function existedIn(unit: Period, year: number): boolean {
  return periodsOverlap(unit, yearAsPeriod(year));
}

/**
 * Which units a dashboard of a year shows: the viewed one where it existed then, else the topmost
 * of the abolished ones whose records it keeps; the viewed one, empty, where there were none.
 */
export function unitsShownIn(year: number, viewed: ShortUnit, kept: UnitInTree[]): ShortUnit[] {
  if (existedIn(viewed, year)) return [viewed];
  const then = kept.filter((unit) => existedIn(unit, year));
  const topmost = then.filter((unit) => !then.some(({ id }) => id === unit.parentId));
  return topmost.length > 0 ? topmost : [viewed];
}

/**
 * The units directly below, as they stood at the end of the year, or on the last day of the unit
 * above where it ended earlier: in the year of a reform old and new ones are never counted together.
 */
export function unitsBelow(shown: ShortUnit[], units: UnitInTree[], year: number): UnitInTree[] {
  const yearsEnd = plainDate(`${year}-12-31`);
  return shown.flatMap((above) => {
    const day = above.validTo && above.validTo < yearsEnd ? above.validTo : yearsEnd;
    return units.filter((unit) => unit.parentId === above.id && existsOn(unit, day));
  });
}

/** How many of these units have held a conference, and which have not; null where there are none below. */
export function coverageOf(below: ShortUnit[], counts: ConferenceCount[]): Coverage | null {
  if (below.length === 0) return null;
  const units = below.map((unit) => ({
    unit,
    ...sumOf(counts.filter((row) => row.unitId === unit.id)),
  }));
  return { units, covered: units.filter(({ held }) => held > 0).length, held: sumOf(units).held };
}

export function sumOf(counts: { held: number; coming: number }[]): {
  held: number;
  coming: number;
} {
  return {
    held: counts.reduce((sum, row) => sum + row.held, 0),
    coming: counts.reduce((sum, row) => sum + row.coming, 0),
  };
}

/** The conferences held in each month of the year, January first. */
export function heldByMonth(counts: ConferenceCount[]): number[] {
  return Array.from(
    { length: 12 },
    (_, index) => sumOf(counts.filter((row) => row.month === index + 1)).held,
  );
}
