"use server";

import { getTranslations } from "next-intl/server";
import { formAction } from "@/lib/platform/form-action";
import { approveSynthesis } from "@/lib/syntheses/approve-synthesis";
import { discardDraft } from "@/lib/syntheses/discard-draft";
import { draftSynthesis } from "@/lib/syntheses/draft-synthesis";
import { leaveOut, takeIn } from "@/lib/syntheses/leave-out";
import { ruleUnruled } from "@/lib/syntheses/rule-unruled";
import {
  leavingOut,
  synthesisApproval,
  synthesisInput,
  synthesisSending,
  synthesisStep,
  takingIn,
} from "@/lib/syntheses/schema";
import { sendSynthesis } from "@/lib/syntheses/send-synthesis";
import { refresh } from "next/cache";
import { synthesisAddress } from "./synthesis-address";

export const draftSynthesisAction = formAction(synthesisInput, async (actor, input) => {
  const { conferenceId } = await draftSynthesis(actor, input);
  return synthesisAddress(conferenceId, { done: "drafted" });
});

export const discardDraftAction = formAction(synthesisStep, async (actor, input) => {
  const { conferenceId } = await discardDraft(actor, input);
  return synthesisAddress(conferenceId, { done: "discarded" });
});

export const leaveOutAction = formAction(leavingOut, async (actor, input) => {
  const { conferenceId } = await leaveOut(actor, input);
  return synthesisAddress(conferenceId, { done: "leftOut" });
});

export const takeInAction = formAction(takingIn, async (actor, input) => {
  const { conferenceId } = await takeIn(actor, input);
  return synthesisAddress(conferenceId, { done: "takenIn" });
});

export const ruleUnruledAction = formAction(synthesisStep, async (actor, input) => {
  const { count } = await ruleUnruled(actor, input);
  const t = await getTranslations("syntheses.unruled");
  refresh();
  return { status: "done", message: t("done", { count }) };
});

export const approveSynthesisAction = formAction(synthesisApproval, async (actor, input) => {
  // Whoever is refused since it changed meanwhile looks at it as it is now.
  refresh();
  const { conferenceId } = await approveSynthesis(actor, input);
  return synthesisAddress(conferenceId, { done: "approved" });
});

export const sendSynthesisAction = formAction(synthesisSending, async (actor, input) => {
  const { conferenceId } = await sendSynthesis(actor, input);
  return synthesisAddress(conferenceId, { done: "sent" });
});
