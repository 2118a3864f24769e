import { z } from "zod";
import { conferenceKinds } from "@/lib/conferences/schema";
import {
  choice,
  day,
  line,
  optionalChoice,
  optionalDay,
  optionalLine,
  optionalParagraphs,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";
import { chairPosts } from "./labels";

export const quarters = ["1", "2", "3", "4"] as const;
export const frequencyPeriods = ["year", "halfYear", "quarter"] as const;

function wholeNumber(least: number, most: number) {
  return line(10)
    .refine((given) => /^\d{1,4}$/.test(given), { error: `numberUpTo|${most}`, abort: true })
    .transform(Number)
    .refine((given) => given >= least && given <= most, { error: `numberUpTo|${most}` });
}

const facts = {
  quarter: choice(quarters).transform(Number),
  kind: choice(conferenceKinds),
  theme: optionalLine(200),
  chairPost: optionalChoice(chairPosts),
  note: optionalParagraphs(1_000),
};

/** Judged even where other fields are wrong, so that one attempt shows every fault. */
const always = {
  when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null,
};

/** A thematic conference says what about; of other kinds the theme is dropped. */
function coherent<T extends { kind: string; theme: string | null }>(shape: z.ZodType<T>) {
  return shape
    .refine(({ kind, theme }) => kind !== "thematic" || theme != null, {
      path: ["theme"],
      error: "themeRequired",
      ...always,
    })
    .transform((given) => ({ ...given, theme: given.kind === "thematic" ? given.theme : null }));
}

export const plannedConferenceInput = coherent(
  z.object({
    unitId: recordId(),
    year: wholeNumber(2000, 2100),
    ...facts,
    submissionKey: submissionKey(),
  }),
);

const onPlanned = { plannedId: recordId(), version: version() };

export const plannedConferenceChange = coherent(z.object({ ...onPlanned, ...facts }));

export const plannedConferenceRemoval = z.object(onPlanned);

export const plannedConferenceLink = z.object({ ...onPlanned, conferenceId: recordId() });

const frequency = {
  times: wholeNumber(1, 12),
  period: choice(frequencyPeriods),
  validFrom: day(),
  validTo: optionalDay(),
  source: line(500),
};

const endsAfterStart = { path: ["validTo"], error: "dayBeforeStart" };

function isInOrder({ validFrom, validTo }: { validFrom: string; validTo: string | null }) {
  return validTo === null || validTo >= validFrom;
}

/** A unit's own rule. */
export const ownRuleInput = z
  .object({ unitId: recordId(), name: line(300), ...frequency, submissionKey: submissionKey() })
  .refine(isInOrder, endsAfterStart);

/** What a text of the register says, once somebody has seen it. */
export const frequencyStatement = z
  .object({ ruleId: recordId(), version: version(), ...frequency })
  .refine(isInOrder, endsAfterStart);

export type PlannedConferenceInput = z.output<typeof plannedConferenceInput>;
export type PlannedConferenceChange = z.output<typeof plannedConferenceChange>;
export type PlannedConferenceRemoval = z.output<typeof plannedConferenceRemoval>;
export type PlannedConferenceLink = z.output<typeof plannedConferenceLink>;
export type OwnRuleInput = z.output<typeof ownRuleInput>;
export type FrequencyStatement = z.output<typeof frequencyStatement>;
