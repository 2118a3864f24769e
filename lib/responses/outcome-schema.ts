import { z } from "zod";
import { outcomeKinds } from "@/lib/opinions/vocabulary";
import {
  choice,
  day,
  optionalChoice,
  optionalDay,
  optionalLine,
  paragraphs,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";
import { infeasibleReasons } from "./vocabulary";

const outcomeReported = z.object({
  opinionId: recordId(),
  version: version(),
  outcome: choice(outcomeKinds),
  explanation: paragraphs(5_000),
  submissionKey: submissionKey(),
});
const shownBy = {
  /** The paper that shows it, as it is cited, where no file does. */
  evidence: optionalLine(300),
  reasonCode: optionalChoice(infeasibleReasons),
  funding: optionalLine(200),
};
const milestoneFields = {
  ...{ milestone1: optionalLine(200), milestoneDay1: optionalDay() },
  ...{ milestone2: optionalLine(200), milestoneDay2: optionalDay() },
  ...{ milestone3: optionalLine(200), milestoneDay3: optionalDay() },
  ...{ milestone4: optionalLine(200), milestoneDay4: optionalDay() },
};
const milestoneNumbers = [1, 2, 3, 4] as const;

/** The form's four lines of a roadmap become as many milestones as were filled. */
export const reportOutcomeForm = outcomeReported
  .extend({ ...shownBy, ...milestoneFields })
  .transform((given, context) => {
    const milestones: Milestone[] = [];
    for (const number of milestoneNumbers) {
      const [title, dueOn] = [given[`milestone${number}`], given[`milestoneDay${number}`]];
      if (title && dueOn) milestones.push({ title, dueOn });
      else if (title || dueOn) {
        const path = [title ? `milestoneDay${number}` : `milestone${number}`];
        context.addIssue({ code: "custom", message: "required", path });
      }
    }
    const { opinionId, version, outcome, explanation, submissionKey, ...rest } = given;
    const { evidence, reasonCode, funding } = rest;
    return {
      ...{ opinionId, version, outcome, explanation, submissionKey },
      ...{ evidence, reasonCode, funding, milestones },
    };
  });

type Milestone = { title: string; dueOn: string };

export const roadmapStepInput = z.object({ roadmapStepId: recordId(), doneOn: day() });

export const evidenceInput = z.object({
  outcomeReportId: recordId(),
  caption: optionalLine(200),
  submissionKey: submissionKey(),
});

/** What shows an outcome: a paper that is cited, a reason, a roadmap; a file comes beside it. */
export type ReportOutcomeInput = z.output<typeof outcomeReported> &
  Partial<z.output<typeof reportOutcomeForm>>;
export type RoadmapStepInput = z.output<typeof roadmapStepInput>;
export type EvidenceInput = z.output<typeof evidenceInput>;
