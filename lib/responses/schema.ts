import { z } from "zod";
import { outcomeKinds } from "@/lib/opinions/vocabulary";
import {
  choice,
  day,
  optionalLine,
  paragraphs,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";

const answerBody = paragraphs(20_000);
const comment = paragraphs(2_000);

export const answerOnSpotInput = z.object({
  opinionId: recordId(),
  version: version(),
  answererId: recordId(),
  body: answerBody,
  answeredOn: day(),
  submissionKey: submissionKey(),
});

export const draftResponseInput = z.object({
  opinionId: recordId(),
  answererId: recordId(),
  body: answerBody,
  submissionKey: submissionKey(),
});

/** What names a response as its reader saw it: every hand-over asks for it. */
export const responseSeen = z.object({ responseId: recordId(), version: version() });

export const reviseResponseInput = responseSeen.extend({
  answererId: recordId(),
  body: answerBody,
});
/** The drafting page saves, or saves and submits: which button was pressed. */
const nextStep = { next: choice(["save", "submit"]).default("save") };
export const draftForm = draftResponseInput.extend(nextStep);
export const revisionForm = reviseResponseInput.extend(nextStep);

export const returnResponseInput = responseSeen.extend({ comment });
export const issueResponseInput = responseSeen.extend({
  documentNumber: optionalLine(60),
  answeredOn: day(),
});

export const rejectAnswerInput = z.object({
  opinionId: recordId(),
  version: version(),
  reason: comment,
});

export const reportOutcomeInput = z.object({
  opinionId: recordId(),
  version: version(),
  outcome: choice(outcomeKinds),
  explanation: paragraphs(5_000),
  submissionKey: submissionKey(),
});

export const confirmOutcomeInput = z.object({ outcomeReportId: recordId() });
export const contestOutcomeInput = confirmOutcomeInput.extend({ judgement: comment });

export type AnswerOnSpotInput = z.output<typeof answerOnSpotInput>;
export type DraftResponseInput = z.output<typeof draftResponseInput>;
export type ResponseSeen = z.output<typeof responseSeen>;
export type ReviseResponseInput = z.output<typeof reviseResponseInput>;
export type ReturnResponseInput = z.output<typeof returnResponseInput>;
export type IssueResponseInput = z.output<typeof issueResponseInput>;
export type RejectAnswerInput = z.output<typeof rejectAnswerInput>;
export type ReportOutcomeInput = z.output<typeof reportOutcomeInput>;
export type ConfirmOutcomeInput = z.output<typeof confirmOutcomeInput>;
export type ContestOutcomeInput = z.output<typeof contestOutcomeInput>;
