"use server";

import { formAction } from "@/lib/platform/form-action";
import { answerOnSpot } from "@/lib/responses/answer-on-spot";
import { approveResponse } from "@/lib/responses/approve-response";
import { checkResponse } from "@/lib/responses/check-response";
import { confirmOutcome } from "@/lib/responses/confirm-outcome";
import { contestOutcome } from "@/lib/responses/contest-outcome";
import { draftResponse } from "@/lib/responses/draft-response";
import { issueResponse } from "@/lib/responses/issue-response";
import { roadmapStepInput } from "@/lib/responses/outcome-schema";
import { reachRoadmapStep } from "@/lib/responses/reach-roadmap-step";
import { rejectAnswer } from "@/lib/responses/reject-answer";
import { returnResponse } from "@/lib/responses/return-response";
import { reviseResponse } from "@/lib/responses/revise-response";
import {
  answerOnSpotInput,
  approveResponseInput,
  checkResponseInput,
  confirmOutcomeInput,
  contestOutcomeInput,
  draftForm,
  issueResponseInput,
  rejectAnswerInput,
  responseSeen,
  returnResponseInput,
  revisionForm,
} from "@/lib/responses/schema";
import { submitResponse } from "@/lib/responses/submit-response";

const answerOf = (code: string, done: string) => `/opinions/${code}?done=${done}#answer`;
const outcomeOf = (code: string, done: string) => `/opinions/${code}?done=${done}#outcome`;

export const answerOnSpotAction = formAction(answerOnSpotInput, async (actor, input) => {
  const { code } = await answerOnSpot(actor, input);
  return answerOf(code, "answered");
});

export const draftResponseAction = formAction(draftForm, async (actor, { next, ...input }) => {
  const { id, code } = await draftResponse(actor, input);
  if (next === "save") return answerOf(code, "drafted");
  await submitResponse(actor, { responseId: id, version: 1 });
  return answerOf(code, "submitted");
});

export const reviseResponseAction = formAction(revisionForm, async (actor, { next, ...input }) => {
  const { code, version } = await reviseResponse(actor, input);
  if (next === "save") return answerOf(code, "revised");
  await submitResponse(actor, { responseId: input.responseId, version });
  return answerOf(code, "submitted");
});

export const submitResponseAction = formAction(responseSeen, async (actor, input) => {
  const { code } = await submitResponse(actor, input);
  return answerOf(code, "submitted");
});

export const returnResponseAction = formAction(returnResponseInput, async (actor, input) => {
  const { code } = await returnResponse(actor, input);
  return answerOf(code, "returned");
});

export const checkResponseAction = formAction(checkResponseInput, async (actor, input) => {
  const { code } = await checkResponse(actor, input);
  return answerOf(code, "checked");
});

export const approveResponseAction = formAction(approveResponseInput, async (actor, input) => {
  const { code } = await approveResponse(actor, input);
  return answerOf(code, "approved");
});

export const issueResponseAction = formAction(issueResponseInput, async (actor, input) => {
  const { code } = await issueResponse(actor, input);
  return answerOf(code, "issued");
});

export const rejectAnswerAction = formAction(rejectAnswerInput, async (actor, input) => {
  const { code } = await rejectAnswer(actor, input);
  return answerOf(code, "rejected");
});

export const confirmOutcomeAction = formAction(confirmOutcomeInput, async (actor, input) => {
  const { code } = await confirmOutcome(actor, input);
  return outcomeOf(code, "confirmed");
});

export const contestOutcomeAction = formAction(contestOutcomeInput, async (actor, input) => {
  const { code } = await contestOutcome(actor, input);
  return outcomeOf(code, "contested");
});

export const reachRoadmapStepAction = formAction(roadmapStepInput, async (actor, input) => {
  const { code } = await reachRoadmapStep(actor, input);
  return outcomeOf(code, "stepReached");
});
