import { z } from "zod";
import { opinionsAssignment } from "@/lib/assignments/schema";
import { competences } from "@/lib/opinions/vocabulary";
import {
  choice,
  line,
  optionalLine,
  optionalParagraphs,
  recordId,
  submissionKey,
} from "@/lib/platform/fields";

export type BulkKind = "topic" | "competence" | "group" | "charge";

/** More than this in one act is a filter forgotten rather than a choice made. */
export const mostChosen = 20_000;

/** Up to this many are done while the reader waits; more of them in the background. */
export const doneAtOnce = 200;

const codes = z
  .preprocess((given) => [given ?? []].flat().join(" "), z.string().max(20_000, "tooLong|20000"))
  .transform((given) => [...new Set(given.toUpperCase().split(/[\s,;]+/))].filter(isCode));

function isCode(given: string): boolean {
  return /^[A-Z0-9-]{1,40}$/.test(given);
}

/** Opinions ticked in a list by their codes, or all that the filters of a list leave. */
const chosen = {
  unitId: recordId(),
  codes,
  /** The filters as in the address of the list; empty where codes are given. */
  query: optionalLine(2_000),
};

const common = { ...chosen, submissionKey: submissionKey() };
const { assignee, note, dueOn, dueReason } = opinionsAssignment.shape;

export const bulkActInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("topic"), ...common, topicId: line(60) }),
  z.object({
    ...{ kind: z.literal("competence"), ...common },
    ...{ competence: choice(competences), reason: optionalParagraphs(2_000) },
  }),
  z.object({ kind: z.literal("group"), ...common, title: optionalLine(300) }),
  z.object({ kind: z.literal("charge"), ...common, assignee, note, dueOn, dueReason }),
]);

export const bulkActSeen = z.object({ bulkActId: recordId() });

export type Chosen = { unitId: string; codes: string[]; query: string | null };
export type BulkActInput = z.output<typeof bulkActInput>;
/** What an act does to each opinion, as it is kept with it. */
export type BulkChoice = BulkActInput extends infer Input
  ? Input extends Chosen
    ? Omit<Input, keyof Chosen | "submissionKey">
    : never
  : never;
