import type { Prisma } from "@/lib/generated/prisma/client";
import { addDays, plainDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { keyOf, periodOf, type KnownUnit, type UnitRegister } from "./check-unit-file";
import { chooseSymbol } from "./choose-symbol";
import { fullNameOf } from "./labels";
import type { FileUnit, ReadUnitFile } from "./schema";

const storedFields = {
  id: true,
  level: true,
  code: true,
  symbol: true,
  type: true,
  name: true,
  parentId: true,
  validFrom: true,
  validTo: true,
  legalBasis: true,
  recordsKeeperId: true,
} as const;

export type StoredUnit = Prisma.UnitGetPayload<{ select: typeof storedFields }>;
type Row = StoredUnit & { fullName: string };

/** All units; a second import waits until this one is done, readers and conferences do not. */
export async function lockUnits(tx: Tx): Promise<StoredUnit[]> {
  await tx.$executeRaw`LOCK TABLE unit IN SHARE ROW EXCLUSIVE MODE`;
  return tx.unit.findMany({ select: storedFields });
}

/** Writes what is new or different. @returns the id of every unit by its key, and what was done */
export async function writeUnits(
  tx: Tx,
  file: ReadUnitFile,
  stored: StoredUnit[],
  register: UnitRegister,
) {
  const storedByKey = new Map(stored.map((unit) => [keyOf(unit), unit]));
  const ids = new Map(stored.map((unit) => [keyOf(unit), unit.id]));
  for (const unit of file.units) {
    const key = keyOf(unit);
    if (!ids.has(key)) ids.set(key, newId());
  }
  const rows = rowsOf(file, storedByKey, ids, register);
  const fresh = rows.filter((row) => !storedByKey.has(keyOf(row)));
  const changed = rows.filter((row) => isChanged(row, storedByKey.get(keyOf(row))));
  for (const level of ["city", "district", "ward"] as const) {
    // The keeper of an abolished unit may be a row that comes later: see updateRows.
    const data = fresh
      .filter((row) => row.level === level)
      .map((row) => ({ ...row, recordsKeeperId: null }));
    if (data.length > 0) await tx.unit.createMany({ data });
  }
  await updateRows(tx, [...changed, ...fresh.filter((row) => row.recordsKeeperId !== null)]);
  const root =
    rows.find((row) => row.level === "city") ?? stored.find((unit) => unit.level === "city");
  return { ids, created: fresh.length, changed: changed.length, root: root?.id ?? null };
}

function rowsOf(
  file: ReadUnitFile,
  storedByKey: Map<string, StoredUnit>,
  ids: Map<string, string>,
  register: UnitRegister,
): Row[] {
  const idOf = (unit: KnownUnit | undefined) => (unit ? (ids.get(keyOf(unit)) ?? null) : null);
  const symbols = symbolsOf(file, storedByKey, register);
  return file.units.map((unit) => {
    const period = periodOf(unit);
    const key = keyOf(unit);
    const known = storedByKey.get(key);
    return {
      id: ids.get(key)!,
      level: unit.level,
      code: unit.code,
      symbol: symbols.get(key)!,
      type: unit.type,
      name: unit.name,
      fullName: fullNameOf(unit.type, unit.name),
      parentId: unit.parent ? idOf(register.find(unit.parent, period.validFrom)) : null,
      ...period,
      legalBasis: unit.legalBasis ?? known?.legalBasis ?? null,
      recordsKeeperId:
        unit.recordsKeeper === undefined
          ? (known?.recordsKeeperId ?? null)
          : idOf(unit.recordsKeeper ? register.findLatest(unit.recordsKeeper) : undefined),
    };
  });
}

// Signs of units above come first, since those below begin with them.
function symbolsOf(
  file: ReadUnitFile,
  storedByKey: Map<string, StoredUnit>,
  register: UnitRegister,
) {
  const taken = new Set(register.units.flatMap((unit) => unit.symbol ?? []));
  const symbols = new Map<string, string>();
  const symbolAbove = (unit: FileUnit) => {
    if (unit.parent?.level !== "district") return null;
    const district = register.find(unit.parent, plainDate(unit.validFrom));
    return district ? (district.symbol ?? symbols.get(keyOf(district)) ?? null) : null;
  };
  for (const level of ["city", "district", "ward"] as const) {
    for (const unit of file.units.filter((candidate) => candidate.level === level)) {
      const key = keyOf(unit);
      const symbol =
        unit.symbol ?? storedByKey.get(key)?.symbol ?? chooseSymbol(unit, symbolAbove(unit), taken);
      taken.add(symbol);
      symbols.set(key, symbol);
    }
  }
  return symbols;
}

function isChanged(row: Row, known: StoredUnit | undefined): boolean {
  if (!known) return false;
  return (
    row.symbol !== known.symbol ||
    row.type !== known.type ||
    row.name !== known.name ||
    row.parentId !== known.parentId ||
    row.validTo?.getTime() !== known.validTo?.getTime() ||
    row.legalBasis !== known.legalBasis ||
    row.recordsKeeperId !== known.recordsKeeperId
  );
}

async function updateRows(tx: Tx, rows: Row[]) {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE unit SET symbol = r."symbol", type = r."type"::unit_type, name = r."name", full_name = r."fullName",
      parent_id = r."parentId", valid_to = r."validTo", legal_basis = r."legalBasis",
      records_keeper_id = r."recordsKeeperId"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("id" uuid, "symbol" text, "type" text,
      "name" text, "fullName" text, "parentId" uuid, "validTo" date, "legalBasis" text, "recordsKeeperId" uuid)
    WHERE unit.id = r."id"`;
}

/** @returns how many successions were new or different */
export function writeSuccessions(
  tx: Tx,
  file: ReadUnitFile,
  ids: Map<string, string>,
  register: UnitRegister,
): Promise<number> {
  const links = file.successions.map((link) => {
    const from = plainDate(link.effectiveOn);
    return {
      predecessor: ids.get(keyOf(register.find(link.predecessor, addDays(from, -1))!)),
      successor: ids.get(keyOf(register.find(link.successor, from)!)),
      scope: link.scope,
      effectiveOn: link.effectiveOn,
      legalBasis: link.legalBasis,
    };
  });
  return tx.$executeRaw`
    INSERT INTO unit_succession AS known (predecessor_id, successor_id, scope, effective_on, legal_basis)
    SELECT DISTINCT ON (r.predecessor, r.successor)
      r.predecessor, r.successor, r.scope::succession_scope, r."effectiveOn", r."legalBasis"
    FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
      AS r(predecessor uuid, successor uuid, scope text, "effectiveOn" date, "legalBasis" text)
    ON CONFLICT (predecessor_id, successor_id) DO UPDATE
      SET scope = excluded.scope, effective_on = excluded.effective_on, legal_basis = excluded.legal_basis
      WHERE (known.scope, known.effective_on, known.legal_basis)
        IS DISTINCT FROM (excluded.scope, excluded.effective_on, excluded.legal_basis)`;
}
