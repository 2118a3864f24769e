"use server";

import { changePaper } from "@/lib/papers/change-paper";
import { paperChange, paperWithdrawal } from "@/lib/papers/schema";
import { withdrawPaper } from "@/lib/papers/withdraw-paper";
import { formAction } from "@/lib/platform/form-action";

export const changePaperAction = formAction(paperChange, async (actor, input) => {
  const { conferenceId } = await changePaper(actor, input);
  return `/conferences/${conferenceId}/papers?done=changed`;
});

export const withdrawPaperAction = formAction(paperWithdrawal, async (actor, input) => {
  const { conferenceId } = await withdrawPaper(actor, input);
  return `/conferences/${conferenceId}/papers?done=withdrawn`;
});
