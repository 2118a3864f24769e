import { changedMeanwhile } from "@/lib/audit/who-changed";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { addDays, formatDay, plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { mayKeepCalendar } from "./policy";
import { isKnown } from "./rules";
import type { RuleStatement } from "./schema";

/**
 * Types in what a text says. Where nobody knew it, the row is filled; where an older text said
 * otherwise, that one ends the day before, so that earlier dates keep the rule of their time. From the
 * same day on it corrects what was typed in wrongly.
 * @throws Refusal where it would begin before the text that the row stands for
 */
export function stateDeadlineRule(actor: Actor, input: RuleStatement, now = new Date()) {
  return transaction(async (tx) => {
    refuseUnless(mayKeepCalendar(actor));
    const rule = await lockRule(tx, input);
    const earlier = await earlierSubmission(tx, actor, input, rule.id);
    if (earlier) return { code: rule.code };
    if (rule.version !== input.version) throw await changedMeanwhile(tx, rule.id, rule.version);
    const isBackwards = rule.direction === "before" && input.unit === "workingHours";
    refuse(isBackwards ? "hours-run-forward" : null, {}, "unit");
    const stated = {
      amount: input.amount,
      unit: input.unit,
      source: input.source,
      validFrom: plainDate(input.validFrom),
      validTo: input.validTo === null ? null : plainDate(input.validTo),
    };
    refuse(
      stated.validFrom < rule.validFrom ? "rule-begins-later" : null,
      { begins: formatDay(rule.validFrom) },
      "validFrom",
    );
    if (isKnown(rule) && stated.validFrom > rule.validFrom) await replaceRule(tx, rule, stated);
    else await tx.deadlineRule.update({ where: { id: rule.id }, data: { ...stated, ...next } });
    const { code } = rule;
    const { amount, unit } = input;
    const event = { type: "deadlineRule.stated", subjectId: rule.id, code, amount, unit } as const;
    await recordEvent(tx, actor, event, now);
    return { code };
  });
}

const next = { version: { increment: 1 } };

type Rule = Awaited<ReturnType<typeof lockRule>>;

async function lockRule(tx: Tx, { ruleId }: RuleStatement) {
  await tx.$queryRaw`SELECT id FROM deadline_rule WHERE id = ${ruleId}::uuid FOR UPDATE`;
  return found(
    await tx.deadlineRule.findUnique({
      where: { id: ruleId },
      select: {
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
        isCustom: true,
        version: true,
      },
    }),
  );
}

type Stated = Pick<Rule, "amount" | "unit" | "validFrom" | "validTo"> & { source: string };

async function replaceRule(tx: Tx, { id, version: _, ...rule }: Rule, stated: Stated) {
  const ends = addDays(stated.validFrom, -1);
  const validTo = rule.validTo !== null && rule.validTo < ends ? rule.validTo : ends;
  await tx.deadlineRule.update({ where: { id }, data: { validTo, ...next }, select: { id: true } });
  await tx.deadlineRule.create({ data: { ...rule, ...stated }, select: { id: true } });
}
