"use server";

import { undoRecording } from "@/lib/matters/undo-recording";
import { formAction } from "@/lib/platform/form-action";
import { finishSlip } from "@/lib/slips/finish-slip";
import { linkOpinion } from "@/lib/slips/link-opinion";
import { nextWaitingSlip } from "@/lib/slips/queries";
import { recordFromSlip } from "@/lib/slips/record-from-slip";
import {
  slipAside,
  slipLink,
  slipOpinion,
  slipOpinionUndone,
  slipStep,
  slipUnlink,
} from "@/lib/slips/schema";
import { setSlipAside } from "@/lib/slips/set-slip-aside";
import { takeUpSlip } from "@/lib/slips/take-up-slip";
import { unlinkOpinion } from "@/lib/slips/unlink-opinion";
import { repeatingQuery } from "@/lib/opinions/repeating";
import { slipAddress, slipsAddress } from "./slip-address";

/** What repeats goes on in the address, so that the next slip begins with it, also without JavaScript. */
export const recordFromSlipAction = formAction(slipOpinion, async (actor, input) => {
  const { code } = await recordFromSlip(actor, input);
  const { conferenceId, slipId } = input;
  const query = { ...repeatingQuery(input), saved: code };
  if (input.next === "same") return slipAddress(conferenceId, slipId, query);
  return toNext(conferenceId, query);
});

export const finishSlipAction = formAction(slipStep, async (actor, input) => {
  const { conferenceId, number } = await finishSlip(actor, input);
  return toNext(conferenceId, { done: "finished", of: String(number) });
});

export const setSlipAsideAction = formAction(slipAside, async (actor, input) => {
  const { conferenceId, number } = await setSlipAside(actor, input);
  return toNext(conferenceId, { done: "aside", of: String(number) });
});

export const takeUpSlipAction = formAction(slipStep, async (actor, input) => {
  const { conferenceId, id } = await takeUpSlip(actor, input);
  return slipAddress(conferenceId, id, { done: "takenUp" });
});

export const linkOpinionAction = formAction(slipLink, async (actor, input) => {
  const { conferenceId, id } = await linkOpinion(actor, input);
  return slipAddress(conferenceId, id, { done: "linked" });
});

export const unlinkOpinionAction = formAction(slipUnlink, async (actor, input) => {
  const { conferenceId, id } = await unlinkOpinion(actor, input);
  return slipAddress(conferenceId, id, { done: "unlinked" });
});

export const undoFromSlipAction = formAction(slipOpinionUndone, async (actor, input) => {
  const { conferenceId } = await undoRecording(actor, input);
  // What stands on a slip is of its conference; only a forged form names another opinion.
  return conferenceId ? slipAddress(conferenceId, input.slipId, { done: "undone" }) : "/opinions";
});

/** To the next slip that waits; after the last one back to the list. */
async function toNext(conferenceId: string, query: Record<string, string>): Promise<string> {
  const next = await nextWaitingSlip(conferenceId);
  return next ? slipAddress(conferenceId, next, query) : slipsAddress(conferenceId, query);
}
