import type { FrequencyPeriod, UnitLevel, UnitType } from "@/lib/generated/prisma/enums";
import { coversUnit, type InForce, type Scope } from "@/lib/deadlines/rules";
import { addDays } from "@/lib/platform/dates";
import type { Period } from "@/lib/units/rules";

export type FrequencyTerms = InForce &
  Scope & { times: number | null; period: FrequencyPeriod; unitId: string | null };

export type JudgedUnit = Period & { id: string; level: UnitLevel; type: UnitType };

/** A conference on a plain date: held, or still to come. */
export type CountedConference = { day: Date; isHeld: boolean };

/** The part of a period during which the rule held for the unit; both ends included. */
export type Window = { from: Date; to: Date; isPartial: boolean };

export type StandingState = "met" | "due" | "missed" | "partial" | "unknown";

/** How a unit stands with one rule in one of its periods. */
export type Standing<R = FrequencyTerms> = Window & {
  rule: R;
  state: StandingState;
  held: number;
  /** Conferences of the period that have their day but were not held yet. */
  coming: number;
  /** The day on which the demand was met. */
  metOn: Date | null;
};

const monthsOf: Record<FrequencyPeriod, number> = { year: 12, halfYear: 6, quarter: 3 };

/** The periods of a year to which a rule applies for a unit, as far as both are there. */
export function windowsOf(rule: FrequencyTerms, unit: JudgedUnit, year: number): Window[] {
  if (!coversUnit(rule, unit) || (rule.unitId !== null && rule.unitId !== unit.id)) return [];
  const months = monthsOf[rule.period];
  return Array.from({ length: 12 / months }, (_, index) => {
    const first = firstOf(year, index * months);
    const last = lastBefore(year, (index + 1) * months);
    const from = latest(first, rule.validFrom, unit.validFrom);
    const to = earliest(last, rule.validTo, unit.validTo);
    return { from, to, isPartial: from > first || to < last };
  }).filter(({ from, to }) => from <= to);
}

/**
 * How a unit stands with a rule in a year. A conference counts for every rule in force on its day.
 * A period that the rule or the unit did not last through can be met, but is never called missed.
 */
export function standingsOf<R extends FrequencyTerms>(
  rule: R,
  unit: JudgedUnit,
  year: number,
  conferences: readonly CountedConference[],
  today: Date,
): Standing<R>[] {
  return windowsOf(rule, unit, year).map((window) => {
    const within = conferences.filter(({ day }) => window.from <= day && day <= window.to);
    const heldOn = within.filter(({ isHeld }) => isHeld).map(({ day }) => day.getTime());
    const last = heldOn.sort((a, b) => a - b)[(rule.times ?? Infinity) - 1];
    return {
      ...window,
      rule,
      state: stateOf(rule.times, heldOn.length, window, today),
      held: heldOn.length,
      coming: within.length - heldOn.length,
      metOn: last === undefined ? null : new Date(last),
    };
  });
}

function stateOf(times: number | null, held: number, window: Window, today: Date): StandingState {
  if (times === null) return "unknown";
  if (held >= times) return "met";
  if (today <= window.to) return "due";
  return window.isPartial ? "partial" : "missed";
}

export type Overall = "missed" | "due" | "scheduled" | "met";

/** What a unit still owes as a whole: the gravest of its standings; null where no rule judges it. */
export function overallOf(standings: readonly Standing[]): Overall | null {
  const judged = standings.filter(({ state }) => state !== "unknown" && state !== "partial");
  if (judged.length === 0) return null;
  if (judged.some(({ state }) => state === "missed")) return "missed";
  const due = judged.filter(({ state }) => state === "due");
  if (due.length === 0) return "met";
  return due.every(({ rule, held, coming }) => held + coming >= (rule.times ?? 0))
    ? "scheduled"
    : "due";
}

/** What a unit owes most: what it missed, else what is due; null where it owes nothing. */
export function gravestOf<R>(standings: readonly Standing<R>[]): Standing<R> | null {
  const inState = (state: StandingState) => standings.find((one) => one.state === state);
  return inState("missed") ?? inState("due") ?? null;
}

/** The quarter of a plain date, 1 to 4. */
export function quarterOf(day: Date): number {
  return Math.floor(day.getUTCMonth() / 3) + 1;
}

/** The last day of a quarter. */
export function endOfQuarter(year: number, quarter: number): Date {
  return lastBefore(year, quarter * 3);
}

function firstOf(year: number, month: number): Date {
  return new Date(Date.UTC(year, month, 1));
}

function lastBefore(year: number, month: number): Date {
  return addDays(firstOf(year, month), -1);
}

function latest(...days: Date[]): Date {
  return new Date(Math.max(...days.map((day) => day.getTime())));
}

function earliest(...days: (Date | null)[]): Date {
  return new Date(Math.min(...days.flatMap((day) => (day ? [day.getTime()] : []))));
}
