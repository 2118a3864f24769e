import type { ConferenceKind } from "@/lib/generated/prisma/enums";
import type { ShortUnit } from "@/lib/units/queries";

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
