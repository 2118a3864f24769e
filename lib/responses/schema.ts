import { z } from "zod";
import { hasBlanks } from "./fill-template";
import { outcomeKinds } from "@/lib/opinions/vocabulary";
import {
  choice,
  day,
  line,
  optionalChoice,
  optionalDay,
  optionalLine,
  optionalParagraphs,
  optionalRecordId,
  paragraphs,
  recordId,
  submissionKey,
  version,
  webAddress,
} from "@/lib/platform/fields";
import {
  answerPoints,
  deliveryWays,
  loggedSteps,
  publicationChannels,
  usualRecipients,
} from "./vocabulary";

/** Boxes of which none, one or several are ticked. */
function ticked<const T extends readonly [string, ...string[]]>(values: T) {
  return z.preprocess(
    (given) => [...new Set([given ?? []].flat())],
    z.array(z.enum(values, { error: "notInList" })).max(values.length),
  );
}

function readSeen(one: string) {
  const [responseId, version] = one.split(":");
  return { responseId, version };
}

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

/** Whether it is the final answer, or one that says by when the final one comes. */
const reach = {
  isInterim: z.preprocess((given) => given === true || given === "1", z.boolean()),
  finalDueOn: optionalDay(),
};

const drafted = z.object({
  opinionId: recordId(),
  answererId: recordId(),
  body: answerBody,
  submissionKey: submissionKey(),
});
const draftResponseInput = drafted.extend(reach);

/** What names a response as its reader saw it: every hand-over asks for it. */
export const responseSeen = z.object({ responseId: recordId(), version: version() });

const revised = responseSeen.extend({ answererId: recordId(), body: answerBody });
const reviseResponseInput = revised.extend(reach);
/** The drafting page saves, or saves and submits: which button was pressed. */
const nextStep = { next: choice(["save", "submit"]).default("save") };
const isReady = ({ next, body }: { next: string; body: string }) =>
  next === "save" || !hasBlanks(body);
const unready = { error: "blanks", path: ["body"] };
export const draftForm = draftResponseInput.extend(nextStep).refine(isReady, unready);
export const revisionForm = reviseResponseInput.extend(nextStep).refine(isReady, unready);

const points = { checks: ticked(answerPoints) };
export const checkResponseInput = responseSeen.extend(points);
export const approveResponseInput = responseSeen.extend({
  ...points,
  /** Why it is approved although a point is open. */
  waiver: optionalParagraphs(1_000),
});

/** Each chosen answer as its reader saw it: "<id>:<version>". */
export const approveSeveralInput = z.object({
  answers: z.preprocess(
    (given) => [given ?? []].flat().map((one) => readSeen(String(one))),
    z.array(responseSeen).min(1, "chooseOne").max(100, "notInList"),
  ),
});

export const commentInput = z.object({
  responseId: recordId(),
  /** The words it is about; nothing for the whole text. */
  passage: optionalParagraphs(2_000),
  comment,
  submissionKey: submissionKey(),
});
export const settleCommentInput = z.object({ commentId: recordId() });

export const returnResponseInput = responseSeen.extend({ comment });

const email = () =>
  optionalLine(200).refine((given) => given === null || z.email().safeParse(given).success, {
    error: "email",
  });

const issued = responseSeen.extend({ documentNumber: optionalLine(60), answeredOn: day() });
const issuing = issued.extend({
  /** The number that the records clerk gives, or the next of the unit's own series. */
  numbering: z.preprocess((given) => given || "typed", choice(["typed", "series"])),
  signerId: optionalRecordId(),
  recipients: ticked(usualRecipients),
  contributorWay: z.preprocess((given) => given || "front", choice(deliveryWays)),
  contributorEmail: email(),
  otherRecipients: optionalParagraphs(2_000),
  /** By when it is to be made public; or else why it need not be. */
  publiciseBy: optionalDay(),
  notPublicReason: optionalParagraphs(1_000),
});
/** A letter bears a number: where none was typed, the next of the series has to be asked for. */
export const issueResponseInput = issuing.refine(
  ({ numbering, documentNumber }) => numbering === "series" || documentNumber !== null,
  { error: "letterNumber", path: ["documentNumber"] },
);

export const deliveryInput = z.object({
  recipientId: recordId(),
  step: choice(loggedSteps),
  doneOn: day(),
  note: optionalLine(300),
  submissionKey: submissionKey(),
});

export const publicisingInput = z.object({
  responseId: recordId(),
  channel: choice(publicationChannels),
  doneOn: day(),
  place: line(300),
  doneBy: line(200),
  link: webAddress(),
  note: optionalParagraphs(1_000),
  submissionKey: submissionKey(),
});

export const waivePublicisingInput = z.object({ responseId: recordId(), reason: comment });

const template = {
  name: line(120),
  topicId: optionalLine(60),
  outcome: optionalChoice(outcomeKinds),
  body: answerBody,
};
export const newAnswerTemplateInput = z.object({ ...template, submissionKey: submissionKey() });
export const answerTemplateInput = z.object({
  templateId: recordId(),
  version: version(),
  ...template,
});
export const templateRemoval = z.object({ templateId: recordId() });

export const holdInput = z.object({ responseId: recordId() });
/** What is typed and not saved yet. */
export const copyInput = z.object({
  responseId: recordId(),
  baseVersion: version(),
  body: optionalParagraphs(20_000),
});

export const rejectAnswerInput = z.object({
  opinionId: recordId(),
  version: version(),
  reason: comment,
});

export const confirmOutcomeInput = z.object({ outcomeReportId: recordId() });
export const contestOutcomeInput = confirmOutcomeInput.extend({ judgement: comment });

export type AnswerOnSpotInput = z.output<typeof answerOnSpotInput>;
type Reach = Partial<Pick<z.output<typeof draftResponseInput>, "isInterim" | "finalDueOn">>;
export type DraftResponseInput = z.output<typeof drafted> & Reach;
export type ResponseSeen = z.output<typeof responseSeen>;
export type ReviseResponseInput = z.output<typeof revised> & Reach;
export type CheckResponseInput = z.output<typeof checkResponseInput>;
export type ApproveResponseInput = z.output<typeof approveResponseInput>;
export type ApproveSeveralInput = z.output<typeof approveSeveralInput>;
export type CommentInput = z.output<typeof commentInput>;
export type SettleCommentInput = z.output<typeof settleCommentInput>;
export type NewAnswerTemplateInput = z.output<typeof newAnswerTemplateInput>;
export type AnswerTemplateInput = z.output<typeof answerTemplateInput>;
export type HoldInput = z.output<typeof holdInput>;
export type CopyInput = z.output<typeof copyInput>;
export type ReturnResponseInput = z.output<typeof returnResponseInput>;
/** What the form asks beyond number and day may be left out of letters of the past. */
export type IssueResponseInput = z.output<typeof issued> &
  Partial<z.output<typeof issueResponseInput>>;
export type DeliveryInput = z.output<typeof deliveryInput>;
export type PublicisingInput = z.output<typeof publicisingInput>;
export type WaivePublicisingInput = z.output<typeof waivePublicisingInput>;
export type RejectAnswerInput = z.output<typeof rejectAnswerInput>;
export type ConfirmOutcomeInput = z.output<typeof confirmOutcomeInput>;
export type ContestOutcomeInput = z.output<typeof contestOutcomeInput>;
