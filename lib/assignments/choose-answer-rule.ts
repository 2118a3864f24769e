import { recordEvent } from "@/lib/audit/record-event";
import { changedMeanwhile } from "@/lib/audit/who-changed";
import { listRulesOfCodes } from "@/lib/deadlines/queries";
import { ruleOn } from "@/lib/deadlines/rules";
import { seesUnit, titleFor, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { isForAnswers } from "./answer-rule";
import { mayChooseAnswerRule } from "./policy";
import type { AnswerRuleChoice } from "./schema";

/** Chooses the rule by which a unit's answers are due from now on; dates that were set stay. */
export function chooseAnswerRule(actor: Actor, input: AnswerRuleChoice, now = new Date()) {
  return transaction(async (tx) => {
    const { unitId, ruleCode } = input;
    found(seesUnit(actor, unitId) ? unitId : null);
    refuseUnless(mayChooseAnswerRule(actor, unitId));
    await tx.$queryRaw`SELECT 1 FROM unit WHERE id = ${unitId}::uuid FOR UPDATE`;
    const unit = await tx.unit.findUniqueOrThrow({
      where: { id: unitId },
      select: { level: true, type: true, answerRule: { select: { version: true } } },
    });
    const version = unit.answerRule?.version ?? 0;
    if (version !== input.version) throw await changedMeanwhile(tx, unitId, version);
    const rule = ruleOn(await listRulesOfCodes([ruleCode], tx), dayOf(now), unit);
    refuse(rule && isForAnswers(rule) ? null : "rule-counts-no-answers", {}, "ruleCode");

    const chosen = {
      ...{ ruleCode, chosenAt: now, chosenById: actor.personId },
      chosenAsPost: titleFor(actor, unitId),
    };
    await tx.answerRule.upsert({
      where: { unitId },
      create: { unitId, ...chosen },
      update: { ...chosen, version: { increment: 1 } },
      select: { unitId: true },
    });
    const event = { type: "answerRule.chosen", code: ruleCode } as const;
    await recordEvent(tx, actor, { ...event, subjectId: unitId, unitId }, now);
    return { code: ruleCode };
  });
}
