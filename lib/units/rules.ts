export type Period = { validFrom: Date; validTo: Date | null };

/** Both ends of the period are days on which the unit exists. */
export function existsOn(period: Period, day: Date): boolean {
  return period.validFrom <= day && (period.validTo === null || day <= period.validTo);
}

/** Why nothing can be done in a unit's name on that day; null where it exists. */
export function whyUnitCannotAct(
  unit: Period,
  day: Date,
): "unit-ended" | "unit-not-founded" | null {
  if (day < unit.validFrom) return "unit-not-founded";
  if (unit.validTo !== null && day > unit.validTo) return "unit-ended";
  return null;
}

/** The day that the sentence of whyUnitCannotAct names: the first or the last of the unit. */
export function boundaryNamed(unit: Period, reason: "unit-ended" | "unit-not-founded"): Date {
  return reason === "unit-ended" ? (unit.validTo ?? unit.validFrom) : unit.validFrom;
}

export function periodsOverlap(one: Period, other: Period): boolean {
  const startsBeforeEnd = (a: Period, b: Period) => b.validTo === null || a.validFrom <= b.validTo;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

/** Whether the first period lies wholly inside the second. */
export function liesWithin(inner: Period, outer: Period): boolean {
  if (inner.validFrom < outer.validFrom) return false;
  return outer.validTo === null || (inner.validTo !== null && inner.validTo <= outer.validTo);
}
