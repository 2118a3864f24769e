"use server";

import { chooseAnswerRule } from "@/lib/assignments/choose-answer-rule";
import { answerRuleChoice } from "@/lib/assignments/schema";
import { formAction } from "@/lib/platform/form-action";
import { changeLadder } from "@/lib/reminders/change-ladder";
import { ladderInput } from "@/lib/reminders/schema";

export const chooseAnswerRuleAction = formAction(answerRuleChoice, async (actor, input) => {
  await chooseAnswerRule(actor, input);
  return "/settings/rules/answers?done=rule";
});

export const changeLadderAction = formAction(ladderInput, async (actor, input) => {
  await changeLadder(actor, input);
  return "/settings/rules/answers?done=ladder";
});
