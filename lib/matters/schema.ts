import { z } from "zod";
import {
  choice,
  line,
  optionalLine,
  optionalParagraphs,
  optionalRecordId,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";
import { answersOnLeaving } from "./rules";

export const mostGrouped = 200;

/** Opinions of one matter; with those that already share one, what they share is joined. */
export const grouping = z.object({
  opinionIds: z.array(recordId()).min(1).max(mostGrouped),
  /** The one that is to be answered; the likely one where nothing is said. */
  leadId: optionalRecordId().default(null),
  title: optionalLine(300).default(null),
});

/** The record's form names the other opinion by its code. */
export const groupingByCode = z.object({ opinionId: recordId(), code: line(40) });

export const matterSeen = z.object({ matterId: recordId(), version: version() });
export const matterRenamed = matterSeen.extend({ title: line(300) });
export const leadMoved = matterSeen.extend({ opinionId: recordId() });
export const memberTakenOut = matterSeen.extend({
  opinionId: recordId(),
  answer: choice(answersOnLeaving).default("own"),
});
export const matterDissolved = matterSeen.extend({
  answer: choice(answersOnLeaving).default("own"),
});

export type Grouping = z.input<typeof grouping>;
export type MatterRenamed = z.output<typeof matterRenamed>;
export type LeadMoved = z.output<typeof leadMoved>;
export type MemberTakenOut = z.output<typeof memberTakenOut>;
export type MatterDissolved = z.output<typeof matterDissolved>;

const part = optionalParagraphs(10_000);

/** The parts of a text in their order; what was left empty is no part. */
export const opinionSplit = z
  .object({
    opinionId: recordId(),
    version: version(),
    "parts[]": z.array(part).max(12).default([]),
    "topics[]": z.array(line(60)).max(12).default([]),
    submissionKey: submissionKey(),
  })
  .transform(({ "parts[]": texts, "topics[]": topics, ...rest }) => ({
    ...rest,
    parts: texts.flatMap((text, at) => (text ? [{ text, topicId: topics[at] ?? "" }] : [])),
  }));

export const splitUndone = z.object({ opinionId: recordId() });

export type SplitInput = z.output<typeof opinionSplit>;
