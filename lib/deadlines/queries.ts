import type { UnitLevel, UnitType } from "@/lib/generated/prisma/enums";
import { plainDate } from "@/lib/platform/dates";
import { db, type Tx } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { makeCalendar, type WorkCalendar } from "./calendar";
import { ruleOn } from "./rules";

const marked = { day: true, kind: true, name: true, isProvisional: true } as const;

/** The working calendar of all years that were entered: a few hundred rows, the same for everybody. */
export async function readCalendar(tx: Tx = db): Promise<WorkCalendar> {
  return makeCalendar(await tx.holiday.findMany({ select: marked, orderBy: { day: "asc" } }));
}

/** The marked days of one year, from January on. */
export function listHolidays(year: number) {
  return db.holiday.findMany({
    where: { day: { gte: plainDate(`${year}-01-01`), lte: plainDate(`${year}-12-31`) } },
    select: { id: true, source: true, ...marked },
    orderBy: { day: "asc" },
  });
}

export type ListedHoliday = Awaited<ReturnType<typeof listHolidays>>[number];

const rule = {
  id: true,
  code: true,
  nameVi: true,
  nameEn: true,
  unit: true,
  amount: true,
  direction: true,
  level: true,
  unitType: true,
  validFrom: true,
  validTo: true,
  source: true,
  isCustom: true,
  version: true,
} as const;

export type DeadlineRuleRow = Awaited<ReturnType<typeof listDeadlineRules>>[number];

/** Every rule that any text set at any time, by code, the latest first. */
export async function listDeadlineRules() {
  const rules = await db.deadlineRule.findMany({
    select: rule,
    orderBy: [{ code: "asc" }, { validFrom: "desc" }],
  });
  const byCode = new Intl.Collator("vi", { numeric: true });
  return rules.sort((one, other) => byCode.compare(one.code, other.code));
}

/** One rule for its form; null where the id names none. */
export async function getDeadlineRule(id: string) {
  if (!recordId().safeParse(id).success) return null;
  return db.deadlineRule.findUnique({ where: { id }, select: rule });
}

/** The rows of some codes, to choose by day and unit with ruleOn. */
export function listRulesOfCodes(codes: readonly string[], tx: Tx = db) {
  return tx.deadlineRule.findMany({ where: { code: { in: [...codes] } }, select: rule });
}

/** What a code says on a day, for a unit or for any. */
export async function findRuleOn(
  code: string,
  day: Date,
  unit?: { level: UnitLevel; type: UnitType },
): Promise<DeadlineRuleRow | null> {
  const rules = await listRulesOfCodes([code]);
  return ruleOn(unit ? rules : rules.map(forAnyUnit), day, unit ?? anyUnit);
}

const anyUnit = { level: "ward", type: "phuong" } as const;

function forAnyUnit(one: DeadlineRuleRow): DeadlineRuleRow {
  return { ...one, level: null, unitType: null };
}
