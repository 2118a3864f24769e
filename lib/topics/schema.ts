import { z } from "zod";
import {
  choice,
  line,
  optionalDay,
  optionalLine,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";

/** The leaders by whom a topic may be answered. */
export const topicLeaders = ["partySecretary", "committeeChair"] as const;

const named = {
  nameVi: line(120),
  /** In English where the unit has such readers; else as in Vietnamese. */
  nameEn: optionalLine(120),
  answeringLeader: choice(topicLeaders),
};

export const topicInput = z.object({
  unitId: recordId(),
  parentId: line(60),
  ...named,
  submissionKey: submissionKey(),
});

export const topicChange = z.object({
  topicId: line(60),
  version: version(),
  ...named,
  /** From that day on it is not offered; empty: it is. */
  retiredOn: optionalDay(),
});

export type TopicInput = z.output<typeof topicInput>;
export type TopicChange = z.output<typeof topicChange>;
