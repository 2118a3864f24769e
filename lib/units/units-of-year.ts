import { plainDate } from "@/lib/platform/dates";
import type { ShortUnit } from "./queries";
import { existsOn, periodsOverlap, type Period } from "./rules";

export type UnitInTree = ShortUnit & { parentId: string | null };

const yearAsPeriod = (year: number): Period => ({
  validFrom: plainDate(`${year}-01-01`),
  validTo: plainDate(`${year}-12-31`),
});

/** Whether a unit was there on any day of the year. */
export function existedIn(unit: Period, year: number): boolean {
  return periodsOverlap(unit, yearAsPeriod(year));
}

/**
 * Which units a page of a year shows: the viewed one where it existed then, else the topmost
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
