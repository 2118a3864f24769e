import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { findRuleOn } from "@/lib/deadlines/queries";
import type { RuleStatement } from "@/lib/deadlines/schema";
import { stateDeadlineRule } from "@/lib/deadlines/state-deadline-rule";
import { instantAt, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { eventsOf } from "@/tests/integration/conferences/scheduled";
import { world } from "@/tests/support/world";

const now = instantAt("2026-11-22", "09:00");

async function statement(code: string, change: Partial<RuleStatement> = {}) {
  const rule = (await findRuleOn(code, plainDate("2026-11-22")))!;
  return {
    ruleId: rule.id,
    version: rule.version,
    amount: 15,
    unit: "workingDays" as const,
    validFrom: "2027-01-01",
    validTo: null,
    source: "Luật số 1/2026/QH16, điều 7",
    submissionKey: randomUUID(),
    ...change,
  };
}

describe("stating a rule", () => {
  it("fills what nobody knew, and says so in the trail", async () => {
    const { cityAdministrator } = await world();
    const input = await statement("R08-A", { validFrom: "2017-05-25" });
    await stateDeadlineRule(cityAdministrator, input, now);
    expect(await findRuleOn("R08-A", plainDate("2024-12-05"))).toMatchObject({
      amount: 15,
      unit: "workingDays",
      source: "Luật số 1/2026/QH16, điều 7",
    });
    expect(await eventsOf(input.ruleId)).toEqual([
      { type: "deadlineRule.stated", code: "R08-A", amount: 15, unit: "workingDays" },
    ]);
  });

  it("lets an older text count until the day before", async () => {
    const { cityAdministrator } = await world();
    await stateDeadlineRule(cityAdministrator, await statement("R03"), now);
    const on = async (day: string) => (await findRuleOn("R03", plainDate(day)))?.amount;
    expect([await on("2026-12-31"), await on("2027-01-01")]).toEqual([10, 15]);
  });

  it("corrects what was typed in wrongly, from the same day on", async () => {
    const { cityAdministrator } = await world();
    const before = await db.deadlineRule.count();
    const input = await statement("R03", { validFrom: "2025-06-16", amount: 12 });
    await stateDeadlineRule(cityAdministrator, input, now);
    expect(await db.deadlineRule.count()).toBe(before);
    expect(await findRuleOn("R03", plainDate("2026-01-01"))).toMatchObject({ amount: 12 });
  });

  it("makes one rule of a form that is sent twice", async () => {
    const { cityAdministrator } = await world();
    const input = await statement("R03");
    const before = await db.deadlineRule.count();
    await stateDeadlineRule(cityAdministrator, input, now);
    await stateDeadlineRule(cityAdministrator, input, now);
    expect(await db.deadlineRule.count()).toBe(before + 1);
  });
});

describe("stating a rule is refused, and nothing is written,", () => {
  it.each([
    ["before the present one begins", "R03", { validFrom: "2025-06-15" }, "rule-begins-later"],
    [
      "before the text nobody has read begins",
      "R08-A",
      { validFrom: "2017-05-24" },
      "rule-begins-later",
    ],
    ["in hours counted backwards", "R02", { unit: "workingHours" }, "hours-run-forward"],
    ["over a version that is gone", "R03", { version: 7 }, "changed-meanwhile"],
    ["for a rule that is not there", "R03", { ruleId: randomUUID() }, "not-found"],
  ] as const)("%s", async (_, code, change, refusal) => {
    const { cityAdministrator } = await world();
    const input = await statement(code, change);
    await expect(stateDeadlineRule(cityAdministrator, input, now)).rejects.toMatchObject({
      code: refusal,
    });
    expect(await db.auditEvent.count({ where: { type: "deadlineRule.stated" } })).toBe(0);
  });

  it.each(["wardAdministrator", "citySecretariat"] as const)("to %s", async (who) => {
    const w = await world();
    await expect(stateDeadlineRule(w[who], await statement("R03"), now)).rejects.toMatchObject({
      code: "not-allowed",
    });
  });
});
