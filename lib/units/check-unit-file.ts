import type { UnitLevel } from "@/lib/generated/prisma/enums";
import { addDays, isoDay, plainDate } from "@/lib/platform/dates";
import type { FileUnit, ReadUnitFile, UnitReference } from "./schema";
import { existsOn, liesWithin, periodsOverlap, type Period } from "./rules";

/** A unit as it will be once the file is in: from the file or already registered. */
export type KnownUnit = Period & {
  level: UnitLevel;
  code: string;
  symbol: string | null;
  /** Where the unit stands in the file, from 1; null where only the register has it. */
  row: number | null;
  /** The unit above a registered one that the file does not touch. */
  parentKey?: string;
};

export type UnitFileFault = {
  part: "units" | "successions";
  row: number;
  reason:
    | "twice"
    | "overlap"
    | "symbolTaken"
    | "parentUnknown"
    | "parentShorter"
    | "levelNotBelow"
    | "childOutside"
    | "keeperUnknown"
    | "predecessorUnknown"
    | "successorUnknown"
    | "sameUnit";
  code: string;
};

const depth: Record<UnitLevel, number> = { city: 0, district: 1, ward: 2 };

/** What makes a unit that unit: a code alone is given to others in later years. */
export function keyOf(unit: { level: string; code: string; validFrom: Date | string }): string {
  const day = typeof unit.validFrom === "string" ? unit.validFrom : isoDay(unit.validFrom);
  return `${unit.level} ${unit.code} ${day}`;
}

export function periodOf(unit: { validFrom: string; validTo: string | null }): Period {
  return {
    validFrom: plainDate(unit.validFrom),
    validTo: unit.validTo === null ? null : plainDate(unit.validTo),
  };
}

/** Finds units by what a file knows of them: level, code and a day, since codes are used again. */
export class UnitRegister {
  private readonly byCode = new Map<string, KnownUnit[]>();
  private readonly byParent = new Map<string, KnownUnit[]>();

  constructor(readonly units: KnownUnit[]) {
    for (const unit of units) {
      add(this.byCode, `${unit.level} ${unit.code}`, unit);
      if (unit.parentKey) add(this.byParent, unit.parentKey, unit);
    }
  }

  untouchedBelow(key: string): KnownUnit[] {
    return this.byParent.get(key) ?? [];
  }

  withCode(reference: UnitReference): KnownUnit[] {
    return this.byCode.get(`${reference.level} ${reference.code}`) ?? [];
  }

  find(reference: UnitReference, day: Date): KnownUnit | undefined {
    return this.withCode(reference).find((unit) => existsOn(unit, day));
  }

  /** The one that exists now, else the last there was: who keeps records must outlive the others. */
  findLatest(reference: UnitReference): KnownUnit | undefined {
    return this.withCode(reference).reduce<KnownUnit | undefined>(
      (latest, unit) => (!latest || unit.validFrom > latest.validFrom ? unit : latest),
      undefined,
    );
  }
}

function add(groups: Map<string, KnownUnit[]>, key: string, unit: KnownUnit) {
  const group = groups.get(key);
  if (group) group.push(unit);
  else groups.set(key, [unit]);
}

/** Everything in the file that cannot be so, each with its row; the file's shape is already checked. */
export function findFaults(file: ReadUnitFile, register: UnitRegister): UnitFileFault[] {
  const symbols = countSymbols(register);
  return [
    ...file.units.flatMap((unit, index) => faultsOfUnit(unit, index + 1, register, symbols)),
    ...file.successions.flatMap((link, index) => faultsOfSuccession(link, index + 1, register)),
  ];
}

function faultsOfUnit(
  unit: FileUnit,
  row: number,
  register: UnitRegister,
  symbols: Map<string, number>,
) {
  const period = periodOf(unit);
  const reasons: UnitFileFault["reason"][] = [];
  const sameCode = register.withCode(unit).filter((other) => other.row !== row);
  if (sameCode.some((other) => other.row !== null && +other.validFrom === +period.validFrom)) {
    reasons.push("twice");
  } else if (sameCode.some((other) => periodsOverlap(other, period))) {
    reasons.push("overlap");
  }
  if (unit.symbol && (symbols.get(unit.symbol) ?? 0) > 1) reasons.push("symbolTaken");
  reasons.push(...faultsOfParent(unit, period, register));
  if (register.untouchedBelow(keyOf(unit)).some((child) => !liesWithin(child, period))) {
    reasons.push("childOutside");
  }
  if (unit.recordsKeeper && !register.findLatest(unit.recordsKeeper)) reasons.push("keeperUnknown");
  return reasons.map((reason) => ({ part: "units" as const, row, reason, code: unit.code }));
}

function faultsOfParent(
  unit: FileUnit,
  period: Period,
  register: UnitRegister,
): UnitFileFault["reason"][] {
  if (!unit.parent) return unit.level === "city" ? [] : ["parentUnknown"];
  if (depth[unit.parent.level] >= depth[unit.level]) return ["levelNotBelow"];
  const parent = register.find(unit.parent, period.validFrom);
  if (!parent) return ["parentUnknown"];
  return liesWithin(period, parent) ? [] : ["parentShorter"];
}

function faultsOfSuccession(
  link: ReadUnitFile["successions"][number],
  row: number,
  register: UnitRegister,
) {
  const from = plainDate(link.effectiveOn);
  const predecessor = register.find(link.predecessor, addDays(from, -1));
  const successor = register.find(link.successor, from);
  const reasons: UnitFileFault["reason"][] = [];
  if (!predecessor) reasons.push("predecessorUnknown");
  if (!successor) reasons.push("successorUnknown");
  if (predecessor && predecessor === successor) reasons.push("sameUnit");
  return reasons.map((reason) => ({
    part: "successions" as const,
    row,
    reason,
    code: reason === "successorUnknown" ? link.successor.code : link.predecessor.code,
  }));
}

function countSymbols(register: UnitRegister): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { symbol } of register.units) {
    if (symbol) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  return counts;
}
