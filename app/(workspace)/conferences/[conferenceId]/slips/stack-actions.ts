"use server";

import { formAction } from "@/lib/platform/form-action";
import { divideStack } from "@/lib/slips/divide-stack";
import { putBackStack } from "@/lib/slips/put-back-stack";
import { slipTurn, stackDivision, stackStep } from "@/lib/slips/schema";
import { nextStackToDivide } from "@/lib/slips/stack-queries";
import { turnSlip } from "@/lib/slips/turn-slip";
import { slipAddress, slipsAddress, stackAddress } from "./slip-address";

/** To the next stack that waits to be divided; after the last one back to the list. */
export const divideStackAction = formAction(stackDivision, async (actor, input) => {
  const { conferenceId, from, to } = await divideStack(actor, input);
  const query = { done: "divided", of: String(to - from + 1) };
  const next = await nextStackToDivide({ conferenceId });
  return next ? stackAddress(conferenceId, next, query) : slipsAddress(conferenceId, query);
});

export const putBackStackAction = formAction(stackStep, async (actor, input) => {
  const { conferenceId, id } = await putBackStack(actor, input);
  return stackAddress(conferenceId, id, { done: "putBack" });
});

export const turnSlipAction = formAction(slipTurn, async (actor, input) => {
  const { conferenceId, id } = await turnSlip(actor, input);
  return slipAddress(conferenceId, id, { done: "turned" });
});
