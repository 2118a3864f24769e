import { changedMeanwhile } from "@/lib/audit/who-changed";
import { recordEvent } from "@/lib/audit/record-event";
import { mayKeepCalendar } from "@/lib/deadlines/policy";
import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import type { FrequencyStatement } from "./schema";

/** Types in how often a text demands a dialogue, once somebody has seen it. */
export function stateFrequencyRule(actor: Actor, input: FrequencyStatement, now = new Date()) {
  return transaction(async (tx) => {
    refuseUnless(mayKeepCalendar(actor));
    await tx.$queryRaw`SELECT id FROM frequency_rule WHERE id = ${input.ruleId}::uuid FOR UPDATE`;
    const rule = found(
      await tx.frequencyRule.findFirst({
        where: { id: input.ruleId, unitId: null },
        select: { id: true, code: true, nameVi: true, times: true, version: true },
      }),
    );
    if (rule.version !== input.version) throw await changedMeanwhile(tx, rule.id, rule.version);
    refuse(rule.times === null ? null : "rule-already-stated");
    const { times, period, source, validFrom, validTo } = input;
    await tx.frequencyRule.update({
      where: { id: rule.id },
      data: {
        times,
        period,
        source,
        validFrom: plainDate(validFrom),
        validTo: validTo === null ? null : plainDate(validTo),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const event = { type: "frequencyRule.stated", subjectId: rule.id, name: rule.nameVi } as const;
    await recordEvent(tx, actor, { ...event, times, period }, now);
    return { code: rule.code ?? "" };
  });
}
