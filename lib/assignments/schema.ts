import { z } from "zod";
import { dayOf, isoDay } from "@/lib/platform/dates";
import {
  choice,
  line,
  optionalDay,
  optionalLine,
  optionalParagraphs,
  paragraphs,
  recordId,
  version,
} from "@/lib/platform/fields";
import { extensionUnits, pauseCauses } from "./vocabulary";

/** Who is to prepare an answer: an organisation, or somebody in it. */
export type Assignee = { organisationId: string; personId: string | null };

/** An assignee as one value of a form: the organisation's id, with the person's after a slash. */
export function assigneeValue({ organisationId, personId }: Assignee): string {
  return personId ? `${organisationId}/${personId}` : organisationId;
}

function assignee() {
  return z.preprocess(
    (given) => given ?? "",
    z
      .string({ error: "notInList" })
      .max(80, "notInList")
      .transform((given, context): Assignee => {
        const [organisationId = "", personId = null, ...rest] = given.split("/");
        const isWhole = isId(organisationId) && (personId === null || isId(personId));
        if (isWhole && rest.length === 0) return { organisationId, personId };
        context.addIssue({ code: "custom", message: given ? "notInList" : "chooseOne" });
        return z.NEVER;
      }),
  );
}

function isId(given: string): boolean {
  return z.uuid().safeParse(given).success;
}

const dayToCome = () =>
  optionalDay().refine((day) => day === null || day >= isoDay(dayOf(new Date())), {
    error: "pastDay",
  });

const seen = { opinionId: recordId(), version: version() };

const charge = {
  assignee: assignee(),
  note: optionalParagraphs(1_000),
  /** Empty: by the rule of the unit, or as it is already. */
  dueOn: dayToCome(),
  dueReason: optionalLine(500),
};

export const opinionAssignment = z.object({ ...seen, ...charge });

/** Many at once, as they are ticked in a list. */
export const opinionsAssignment = z.object({
  opinionIds: z.array(recordId()).min(1).max(200),
  ...charge,
});

export const assignmentSeen = z.object(seen);
export const assignmentReturn = z.object({ ...seen, reason: paragraphs(1_000) });
export const assignmentHandOver = z.object({
  ...seen,
  assignee: assignee(),
  reason: paragraphs(1_000),
});

export const supportRequest = z.object({
  ...seen,
  organisationId: recordId(),
  task: paragraphs(1_000),
  dueOn: dayToCome(),
});

export const supportContribution = z.object({
  supportId: recordId(),
  contribution: paragraphs(10_000),
});

export const supportSeen = z.object({ supportId: recordId() });

export const clockStop = z.object({
  ...seen,
  cause: choice(pauseCauses),
  reason: paragraphs(1_000),
});

export const extensionRequest = z.object({
  ...seen,
  amount: line(10)
    .refine((given) => /^\d{1,3}$/.test(given) && Number(given) >= 1 && Number(given) <= 90, {
      error: "numberUpTo|90",
    })
    .transform(Number),
  unit: choice(extensionUnits),
  reason: paragraphs(1_000),
});

export const extensionDecision = z
  .object({
    extensionId: recordId(),
    verdict: choice(["granted", "refused"]),
    decision: optionalParagraphs(1_000),
  })
  .refine(({ verdict, decision }) => verdict === "granted" || decision !== null, {
    path: ["decision"],
    error: "required",
  });

export const answerRuleChoice = z.object({
  unitId: recordId(),
  /** 0 where the unit has not chosen before. */
  version: z.coerce.number({ error: "staleForm" }).int("staleForm").min(0, "staleForm"),
  ruleCode: line(40),
});

export type OpinionAssignment = z.output<typeof opinionAssignment>;
export type OpinionsAssignment = z.output<typeof opinionsAssignment>;
export type AssignmentSeen = z.output<typeof assignmentSeen>;
export type AssignmentReturn = z.output<typeof assignmentReturn>;
export type AssignmentHandOver = z.output<typeof assignmentHandOver>;
export type SupportRequest = z.output<typeof supportRequest>;
export type SupportContribution = z.output<typeof supportContribution>;
export type SupportSeen = z.output<typeof supportSeen>;
export type ClockStop = z.output<typeof clockStop>;
export type ExtensionRequest = z.output<typeof extensionRequest>;
export type ExtensionDecision = z.output<typeof extensionDecision>;
export type AnswerRuleChoice = z.output<typeof answerRuleChoice>;
