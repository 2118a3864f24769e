import type { UnitLevel, UnitType } from "@/lib/generated/prisma/enums";

export type InForce = { validFrom: Date; validTo: Date | null };

export type Scope = { level: UnitLevel | null; unitType: UnitType | null };

/** Both ends are days on which the rule is in force. */
export function isInForce({ validFrom, validTo }: InForce, day: Date): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}

export function coversUnit(scope: Scope, unit: { level: UnitLevel; type: UnitType }): boolean {
  const fitsLevel = scope.level === null || scope.level === unit.level;
  return fitsLevel && (scope.unitType === null || scope.unitType === unit.type);
}

/** Of the rules of one code, the one in force on that day for that unit: where two are, the later text. */
export function ruleOn<R extends InForce & Scope>(
  rules: readonly R[],
  day: Date,
  unit: { level: UnitLevel; type: UnitType },
): R | null {
  const fitting = rules.filter((rule) => isInForce(rule, day) && coversUnit(rule, unit));
  return fitting.sort((a, b) => b.validFrom.getTime() - a.validFrom.getTime())[0] ?? null;
}

type Written = {
  unit: string | null;
  amount: number | null;
};

/** A rule whose text nobody has seen is listed, and never computed. */
export function isKnown<R extends Written>(
  rule: R,
): rule is R & { unit: NonNullable<R["unit"]>; amount: number } {
  return rule.unit !== null && rule.amount !== null;
}

/** From November on, the holidays of the coming year are asked for until none is a guess any more. */
export function yearToEnter(
  today: Date,
  years: ReadonlySet<number>,
  provisionalYears: ReadonlySet<number>,
): number | null {
  const next = today.getUTCFullYear() + 1;
  if (today.getUTCMonth() < 10) return null;
  return years.has(next) && !provisionalYears.has(next) ? null : next;
}

/** The year of an address; null where it names none in which there is a calendar to keep. */
export function readYear(asked: string | string[] | undefined): number | null {
  const [given = ""] = [asked].flat();
  return /^(19|20)\d{2}$/.test(given) ? Number(given) : null;
}
