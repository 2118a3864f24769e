import { z } from "zod";
import { readDay, readTime } from "./dates";
import { tidyLine, tidyText } from "./text";

/**
 * The pieces input shapes are made of. Whatever arrives — form, import, API — is text made NFC,
 * bounded, free of control characters, before any rule sees it. Messages are keys of
 * messages/<language>/validation.json.
 */
const anyText = z.preprocess((given) => given ?? "", z.string({ error: "text" }));

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

function text(tidy: (given: string) => string, max: number) {
  return anyText
    .refine((given) => given.length <= max * 4, { error: `tooLong|${max}`, abort: true })
    .refine((given) => !control.test(given), { error: "controlCharacter", abort: true })
    .transform(tidy)
    .refine((given) => given.length <= max, { error: `tooLong|${max}`, abort: true });
}

/** One line that must not be empty. */
export function line(max = 200) {
  return text(tidyLine, max).refine((given) => given !== "", { error: "required" });
}

/** One line or nothing; nothing is null. */
export function optionalLine(max = 200) {
  return text(tidyLine, max).transform((given) => given || null);
}

/** Several lines that must not be empty. */
export function paragraphs(max = 10_000) {
  return text(tidyText, max).refine((given) => given !== "", { error: "required" });
}

export function optionalParagraphs(max = 10_000) {
  return text(tidyText, max).transform((given) => given || null);
}

/** Only addresses that a browser may open from a page that anybody reads. */
export function webAddress() {
  return optionalLine(500).refine(
    (given) => given === null || (/^https?:\/\/[^\s]+$/i.test(given) && URL.canParse(given)),
    { error: "link" },
  );
}

/** A date typed as dd/mm/yyyy, as "yyyy-mm-dd". */
export function day() {
  return line(40).transform(readAs(readDay, "noSuchDay"));
}

export function optionalDay() {
  return optionalLine(40).transform(whereTyped(readAs(readDay, "noSuchDay")));
}

/** A time typed as HH:mm, 8h30 …, as "HH:mm". */
export function timeOfDay() {
  return line(20).transform(readAs(readTime, "noSuchTime"));
}

export function optionalTimeOfDay() {
  return optionalLine(20).transform(whereTyped(readAs(readTime, "noSuchTime")));
}

type Reading = (typed: string, context: z.RefinementCtx) => string;

function readAs(read: (typed: string) => string | null, fault: string): Reading {
  return (typed, context) => {
    const value = read(typed);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: fault });
    return z.NEVER;
  };
}

function whereTyped(reading: Reading) {
  return (typed: string | null, context: z.RefinementCtx) =>
    typed === null ? null : reading(typed, context);
}

/** One of a closed list; nothing else passes, whatever its type. */
export function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: (issue) => (issue.input ? "notInList" : "chooseOne") });
}

export function optionalChoice<const T extends readonly [string, ...string[]]>(values: T) {
  return z.preprocess((given) => given || null, z.enum(values, { error: "notInList" }).nullable());
}

export function recordId() {
  return z.uuid({ error: (issue) => (issue.input ? "notInList" : "chooseOne") });
}

export function optionalRecordId() {
  return z.preprocess((given) => given || null, z.uuid({ error: "notInList" }).nullable());
}

/** The version of the record that the editor saw. */
export function version() {
  return z.coerce
    .number({ error: "staleForm" })
    .int("staleForm")
    .min(1, "staleForm")
    .max(2 ** 31 - 1, "staleForm");
}

/** Made when the form was shown; the same key sent twice makes one record. */
export function submissionKey() {
  return z.uuid({ error: "staleForm" });
}
