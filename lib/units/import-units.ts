import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { forgetUnitTree } from "@/lib/platform/unit-tree";
import { Refusal, refuseUnless } from "@/lib/refusals";
import {
  findFaults,
  keyOf,
  periodOf,
  UnitRegister,
  type KnownUnit,
  type UnitFileFault,
} from "./check-unit-file";
import { mayChangeUnits } from "./policy";
import { unitFile, type ReadUnitFile, type UnitFile } from "./schema";
import { lockUnits, writeSuccessions, writeUnits, type StoredUnit } from "./write-units";

/** The whole file is refused; `faults` names every row, `shape` what zod could not read. */
export class UnitFileRefusal extends Refusal {
  constructor(
    readonly faults: UnitFileFault[],
    readonly shape: { path: string; message: string }[] = [],
  ) {
    const first = faults[0];
    const fault = first
      ? `${first.part} ${first.row} (${first.code}): ${first.reason}`
      : `${shape[0]?.path}: ${shape[0]?.message}`;
    super("unit-file-invalid", { fault });
    this.name = "UnitFileRefusal";
  }
}

/**
 * Brings the units of a file into the register, all or none. A unit with the level, code and first
 * day of a registered one replaces what is known of it; every other is new. Nothing is removed.
 * @param actor null for a command at the server
 * @throws UnitFileRefusal naming each row at fault
 */
export async function importUnits(actor: Actor | null, given: UnitFile, now = new Date()) {
  const parsed = unitFile.safeParse(given);
  if (!parsed.success) {
    const shape = parsed.error.issues.map(({ path, message }) => ({
      path: path.join("."),
      message,
    }));
    throw new UnitFileRefusal([], shape);
  }
  refuseUnless(actor === null || mayChangeUnits(actor));
  const result = await transaction(async (tx) => {
    const stored = await lockUnits(tx);
    const register = registerOf(stored, parsed.data);
    const faults = findFaults(parsed.data, register);
    if (faults.length > 0) throw new UnitFileRefusal(faults);
    const units = await writeUnits(tx, parsed.data, stored, register);
    const successions = await writeSuccessions(tx, parsed.data, units.ids, register);
    const changed = units.created + units.changed;
    if (units.root && changed + successions > 0) {
      await recordEvent(
        tx,
        actor,
        {
          type: "unit.imported",
          subjectId: units.root,
          unitId: units.root,
          units: changed,
          successions,
        },
        now,
      );
    }
    return { created: units.created, changed: units.changed, successions };
  });
  forgetUnitTree();
  return result;
}

function registerOf(stored: StoredUnit[], file: ReadUnitFile): UnitRegister {
  const storedByKey = new Map(stored.map((unit) => [keyOf(unit), unit]));
  const replaced = new Set<string>();
  const fromFile = file.units.map((unit, index): KnownUnit => {
    const period = periodOf(unit);
    const key = keyOf(unit);
    replaced.add(key);
    const symbol = unit.symbol ?? storedByKey.get(key)?.symbol ?? null;
    return { ...period, level: unit.level, code: unit.code, symbol, row: index + 1 };
  });
  const keys = new Map(stored.map((unit) => [unit.id, keyOf(unit)]));
  const untouched = stored
    .filter((unit) => !replaced.has(keyOf(unit)))
    .map(({ parentId, ...unit }): KnownUnit => {
      const parentKey = parentId ? keys.get(parentId) : undefined;
      return { ...unit, row: null, parentKey };
    });
  return new UnitRegister([...fromFile, ...untouched]);
}
