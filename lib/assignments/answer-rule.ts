import { dueDate } from "@/lib/deadlines/due-date";
import { listRulesOfCodes, readCalendar, type DeadlineRuleRow } from "@/lib/deadlines/queries";
import { isKnown, ruleOn } from "@/lib/deadlines/rules";
import { db, type Tx } from "@/lib/platform/db";
import { answerRuleCodes, usualAnswerRule } from "./vocabulary";

export type KnownAnswerRule = DeadlineRuleRow & {
  unit: "calendarDays" | "workingDays";
  amount: number;
};

/** The rule by which a unit's answers are due, as it stands on a day; null where none sets days. */
async function answerRuleOn(
  unitId: string,
  day: Date,
  tx: Tx = db,
): Promise<KnownAnswerRule | null> {
  const unit = await tx.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { level: true, type: true, answerRule: { select: { ruleCode: true } } },
  });
  const code = unit.answerRule?.ruleCode ?? usualAnswerRule;
  const rule = ruleOn(await listRulesOfCodes([code], tx), day, unit);
  return rule && countsAnswers(rule) ? rule : null;
}

/** Whether a rule sets days from an event on: hours, days before an event and unknown texts do not. */
function countsAnswers(rule: DeadlineRuleRow): rule is KnownAnswerRule {
  return isKnown(rule) && rule.unit !== "workingHours" && rule.direction === "after";
}

/** Whether a unit may choose it for its answers. */
export function isForAnswers(rule: DeadlineRuleRow): rule is KnownAnswerRule {
  return answerRuleCodes.includes(rule.code) && countsAnswers(rule);
}

/** What the rule of a unit would make of an answer charged on that day. */
export async function dueByRule(unitId: string, day: Date, tx: Tx = db) {
  const rule = await answerRuleOn(unitId, day, tx);
  if (!rule) return null;
  const { unit, amount } = rule;
  const terms = { unit, amount, direction: "after" } as const;
  return { rule, due: dueDate(terms, day, await readCalendar(tx)).due! };
}
