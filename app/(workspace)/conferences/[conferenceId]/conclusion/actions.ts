"use server";

import { carryItem } from "@/lib/conclusions/carry-item";
import { commentOnConclusion, settleComment } from "@/lib/conclusions/comment-on-conclusion";
import { correctConclusion } from "@/lib/conclusions/correct-conclusion";
import { issueConclusion } from "@/lib/conclusions/issue-conclusion";
import { issueResult } from "@/lib/conclusions/issue-result";
import { removeItem } from "@/lib/conclusions/remove-item";
import {
  carriedItem,
  commentInput,
  commentSettled,
  conclusionStart,
  conclusionText,
  correctionInput,
  issueInput,
  itemChange,
  itemRemoval,
  leftOverInput,
  leftOverWithdrawal,
  newItem,
  proposedReasons,
  resultIssue,
} from "@/lib/conclusions/schema";
import { startConclusion } from "@/lib/conclusions/start-conclusion";
import { stateLeftOver, stateProposed, withdrawLeftOver } from "@/lib/conclusions/state-left-over";
import { writeConclusion } from "@/lib/conclusions/write-conclusion";
import { addItem, changeItem } from "@/lib/conclusions/write-item";
import { formAction } from "@/lib/platform/form-action";

const pageOf = (conferenceId: string) => `/conferences/${conferenceId}/conclusion`;

export const startConclusionAction = formAction(conclusionStart, async (actor, input) => {
  await startConclusion(actor, input);
  return `${pageOf(input.conferenceId)}?done=started`;
});

export const writeConclusionAction = formAction(conclusionText, async (actor, input) => {
  const { conferenceId } = await writeConclusion(actor, input);
  const page = pageOf(conferenceId);
  const [verb, id] = input.next.split(":");
  if (verb === "add") return `${page}/items/new?section=${id}`;
  if (verb === "item") return `${page}/items/${id}`;
  return verb === "read" ? `${page}?done=written` : `${page}/edit?done=written`;
});

export const addItemAction = formAction(newItem, async (actor, input) => {
  const { conferenceId } = await addItem(actor, input);
  return `${pageOf(conferenceId)}/edit?done=itemWritten#${input.sectionId}`;
});

export const changeItemAction = formAction(itemChange, async (actor, input) => {
  const { conferenceId } = await changeItem(actor, input);
  return `${pageOf(conferenceId)}/edit?done=itemWritten#${input.sectionId}`;
});

export const removeItemAction = formAction(itemRemoval, async (actor, input) => {
  const { conferenceId } = await removeItem(actor, input);
  return `${pageOf(conferenceId)}/edit?done=itemRemoved`;
});

export const carryItemAction = formAction(carriedItem, async (actor, input) => {
  const { id, conferenceId } = await carryItem(actor, input);
  return `${pageOf(conferenceId)}/items/${id}?done=itemCarried`;
});

export const stateLeftOverAction = formAction(leftOverInput, async (actor, input) => {
  const { conferenceId } = await stateLeftOver(actor, input);
  return `${pageOf(conferenceId)}?done=reasonStated#left-over`;
});

export const stateProposedAction = formAction(proposedReasons, async (actor, input) => {
  const { conferenceId } = await stateProposed(actor, input);
  return `${pageOf(conferenceId)}?done=reasonsStated#left-over`;
});

export const withdrawLeftOverAction = formAction(leftOverWithdrawal, async (actor, input) => {
  const { conferenceId } = await withdrawLeftOver(actor, input);
  return `${pageOf(conferenceId)}?done=reasonWithdrawn#left-over`;
});

export const commentAction = formAction(commentInput, async (actor, input) => {
  const { conferenceId } = await commentOnConclusion(actor, input);
  return `${pageOf(conferenceId)}?done=commented#comments`;
});

export const settleCommentAction = formAction(commentSettled, async (actor, input) => {
  const { conferenceId } = await settleComment(actor, input);
  return `${pageOf(conferenceId)}?done=commentSettled#comments`;
});

export const issueConclusionAction = formAction(issueInput, async (actor, input) => {
  const { id } = await issueConclusion(actor, input);
  return `/conclusions/${id}?done=issued`;
});

export const issueResultAction = formAction(resultIssue, async (actor, input) => {
  const { conferenceId } = await issueResult(actor, input);
  return `${pageOf(conferenceId)}/result?done=resultIssued`;
});

export const correctConclusionAction = formAction(correctionInput, async (actor, input) => {
  const { conferenceId } = await correctConclusion(actor, input);
  return `${pageOf(conferenceId)}?done=started`;
});
