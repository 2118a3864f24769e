import { z } from "zod";
import {
  choice,
  day,
  line,
  optionalDay,
  optionalLine,
  optionalParagraphs,
  optionalRecordId,
  paragraphs,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";
import { leftOverReasons, noticeForms } from "./vocabulary";

export const mostItems = 80;
export const longestSection = 20_000;

const onConclusion = { conclusionId: recordId(), version: version() };
const onItem = { itemId: recordId(), version: version() };

/** One ticked box arrives as a single value, none as nothing. */
const several = (most: number) =>
  z.preprocess(
    (given) => [...new Set([given ?? []].flat())].filter((value) => value !== ""),
    z.array(recordId()).max(most, "text"),
  );

export const conclusionStart = z.object({ conferenceId: recordId(), form: choice(noticeForms) });

const sectionField = /^sections\.([0-9a-f-]{36})\.(title|body)$/;

/** Fields of a form named sections.<id>.body as the sections they stand for. */
function gatherSections(given: unknown): unknown {
  if (typeof given !== "object" || given === null || "sections" in given) return given;
  const sections: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(given)) {
    const [, id, field] = sectionField.exec(name) ?? [];
    if (id !== undefined && field !== undefined) (sections[id] ??= {})[field] = value;
  }
  return { ...given, sections };
}

const sectionText = z.object({
  title: optionalLine(200),
  body: optionalParagraphs(longestSection).transform((body) => body ?? ""),
});

/** Where the form leads after saving: nowhere, or on to a new item, an item, the notice itself. */
const next = z.preprocess(
  (given) => given || "stay",
  z
    .string({ error: "text" })
    .regex(/^(stay|read|group|add:[0-9a-f-]{36}|item:[0-9a-f-]{36})$/, "text"),
);

export const conclusionText = z.preprocess(
  gatherSections,
  z.object({
    ...onConclusion,
    form: choice(noticeForms),
    abstract: line(500),
    opening: paragraphs(5_000),
    recipients: paragraphs(2_000),
    signerId: optionalRecordId(),
    sections: z.record(z.uuid({ error: "notInList" }), sectionText),
    next,
  }),
);

const charge = {
  content: paragraphs(2_000),
  decision: optionalParagraphs(4_000),
  leadOrganisationId: optionalRecordId(),
  supportingIds: several(20),
  responsibleId: optionalRecordId(),
  dueOn: optionalDay(),
  product: optionalLine(500),
  opinionIds: several(300),
};

export const newItem = z.object({
  ...onConclusion,
  sectionId: recordId(),
  ...charge,
  submissionKey: submissionKey(),
});

export const itemChange = z.object({
  ...onConclusion,
  itemId: recordId(),
  sectionId: recordId(),
  ...charge,
});
export const itemRemoval = z.object({ ...onConclusion, itemId: recordId() });
export const carriedItem = z.object({ ...onConclusion, fromItemId: recordId() });

export const leftOverInput = z
  .object({
    conclusionId: recordId(),
    opinionId: recordId(),
    reason: choice(leftOverReasons),
    note: optionalLine(500),
  })
  .refine(({ reason, note }) => reason !== "other" || note !== null, {
    path: ["note"],
    error: "required",
  });

export const proposedReasons = z.object({ conclusionId: recordId(), opinionIds: several(1_000) });
export const leftOverWithdrawal = z.object({ conclusionId: recordId(), opinionId: recordId() });

export const commentInput = z.object({
  conclusionId: recordId(),
  aboutId: optionalRecordId(),
  body: paragraphs(2_000),
  submissionKey: submissionKey(),
});
export const commentSettled = z.object({ commentId: recordId() });

/** Digits alone: the sign is the form's. */
const number = optionalLine(6)
  .refine((given) => given === null || /^\d{1,6}$/.test(given), { error: "documentNumber" })
  .transform((given) => (given === null ? null : Number(given)));

export const issueInput = z.object({
  ...onConclusion,
  number,
  day: day(),
  anyway: z.preprocess((given) => given === "1", z.boolean()),
});

export const correctionInput = z.object({ conclusionId: recordId() });

const percent = z.coerce
  .number({ error: "percent" })
  .int("percent")
  .min(0, "percent")
  .max(100, "percent");

export const progressInput = z.object({
  ...onItem,
  percent,
  body: paragraphs(4_000),
  isDone: z.preprocess((given) => given === "1" || given === "on", z.boolean()),
  submissionKey: submissionKey(),
});

export const completionConfirmed = z.object({ progressId: recordId() });
export const completionContested = z.object({
  progressId: recordId(),
  judgement: paragraphs(2_000),
});
export const itemClosing = z.object({ ...onItem });
export const extensionInput = z.object({
  ...onItem,
  toDay: day(),
  reason: paragraphs(2_000),
  submissionKey: submissionKey(),
});
export const extensionApproval = z.object({ extensionId: recordId() });
export const extensionRefusal = z.object({ extensionId: recordId(), note: paragraphs(2_000) });
export const milestoneInput = z.object({
  ...onItem,
  dueOn: day(),
  content: line(300),
  submissionKey: submissionKey(),
});
export const milestoneDone = z.object({ milestoneId: recordId() });
export const handoverInput = z.object({
  ...onItem,
  organisationId: recordId(),
  reason: paragraphs(2_000),
});
export const evidenceInput = z.object({ title: line(200), submissionKey: submissionKey() });
export const termInput = z.object({ unitId: recordId(), name: line(80), beginsOn: day() });

export const reportProposal = z.object({ conferenceId: recordId(), version: version() });

/** The result notice: its marks, as far as they are known. */
export const resultInput = z.object({
  number,
  day: optionalDay(),
  signerId: optionalRecordId(),
  recipients: optionalParagraphs(2_000),
});

/** What it needs to be issued; it takes its number itself where none is given. */
export const resultIssue = z.object({
  conferenceId: recordId(),
  number,
  day: day(),
  signerId: recordId(),
  recipients: paragraphs(2_000),
  submissionKey: submissionKey(),
});

export type ConclusionStart = z.output<typeof conclusionStart>;
export type ConclusionText = z.output<typeof conclusionText>;
export type NewItem = z.output<typeof newItem>;
export type ItemChange = z.output<typeof itemChange>;
export type Charge = Omit<NewItem, "conclusionId" | "version" | "submissionKey">;
export type ResultIssue = z.output<typeof resultIssue>;
export type ResultInput = z.output<typeof resultInput>;
export type IssueInput = z.output<typeof issueInput>;
export type ProgressInput = z.output<typeof progressInput>;
export type EvidenceInput = z.output<typeof evidenceInput>;
