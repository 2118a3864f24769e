import { z } from "zod";
import {
  choice,
  day,
  line,
  optionalDay,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";

export const holidayKinds = ["dayOff", "dayInLieu", "workingDay"] as const;
export const deadlineUnits = ["calendarDays", "workingDays", "workingHours"] as const;

export const holidayInput = z.object({
  day: day(),
  kind: choice(holidayKinds),
  name: line(200),
  source: line(500),
});

export const holidayRemoval = z.object({ holidayId: recordId() });

const wholeNumber = (most: number) =>
  line(10)
    .refine((given) => /^\d{1,6}$/.test(given) && Number(given) >= 1 && Number(given) <= most, {
      error: `numberUpTo|${most}`,
    })
    .transform(Number);

/** What a text says, as it is typed in once somebody has seen it. */
export const ruleStatement = z
  .object({
    ruleId: recordId(),
    version: version(),
    amount: wholeNumber(1_000),
    unit: choice(deadlineUnits),
    validFrom: day(),
    validTo: optionalDay(),
    source: line(500),
    submissionKey: submissionKey(),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    path: ["validTo"],
    error: "dayBeforeStart",
  });

export type HolidayInput = z.output<typeof holidayInput>;
export type HolidayRemoval = z.output<typeof holidayRemoval>;
export type RuleStatement = z.output<typeof ruleStatement>;
