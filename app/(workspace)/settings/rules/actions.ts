"use server";

import { ruleStatement } from "@/lib/deadlines/schema";
import { stateDeadlineRule } from "@/lib/deadlines/state-deadline-rule";
import { frequencyStatement } from "@/lib/plans/schema";
import { stateFrequencyRule } from "@/lib/plans/state-frequency-rule";
import { formAction } from "@/lib/platform/form-action";

export const stateDeadlineRuleAction = formAction(ruleStatement, async (actor, input) => {
  const { code } = await stateDeadlineRule(actor, input);
  return `/settings/rules?done=${encodeURIComponent(code)}`;
});

export const stateFrequencyRuleAction = formAction(frequencyStatement, async (actor, input) => {
  const { code } = await stateFrequencyRule(actor, input);
  return `/settings/rules?done=${encodeURIComponent(code)}`;
});
