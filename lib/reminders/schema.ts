import { z } from "zod";
import { line, paragraphs, recordId, submissionKey } from "@/lib/platform/fields";

export const urgingInput = z.object({
  opinionId: recordId(),
  note: paragraphs(1_000),
  submissionKey: submissionKey(),
});

const days = (most: number) =>
  line(10)
    .refine((given) => /^\d{1,3}$/.test(given) && Number(given) >= 1 && Number(given) <= most, {
      error: `numberUpTo|${most}`,
    })
    .transform(Number);

export const ladderInput = z
  .object({
    unitId: recordId(),
    /** 0 where the unit kept to the usual days until now. */
    version: z.coerce.number({ error: "staleForm" }).int("staleForm").min(0, "staleForm"),
    beforeDays: days(30),
    chairAfterDays: days(60),
    leadershipAfterDays: days(90),
  })
  .refine(({ chairAfterDays, leadershipAfterDays }) => leadershipAfterDays > chairAfterDays, {
    path: ["leadershipAfterDays"],
    error: "laterThanChair",
  });

export type UrgingInput = z.output<typeof urgingInput>;
export type LadderInput = z.output<typeof ladderInput>;
