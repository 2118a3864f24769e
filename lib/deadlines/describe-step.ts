import { dayOf, formatDay, formatTimeOf } from "@/lib/platform/dates";
import type { Step } from "./steps";

/** Translates a key of messages/<language>/deadlines.json. */
export type Tell = (key: string, values?: Record<string, string | number>) => string;

/** The sentence of a step, for a page as for the command line. */
export function describeStep(step: Step, tell: Tell): string {
  const { kind, ...particulars } = step;
  return tell(`step.${kind}`, valuesOf(particulars, tell));
}

/** Friday, 24/01/2025. */
export function dayWords(day: Date, tell: Tell): string {
  return tell("day", { weekday: `d${day.getUTCDay()}`, day: formatDay(day) });
}

function valuesOf(particulars: object, tell: Tell): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(particulars) as [string, unknown][]) {
    if (name === "at" && value instanceof Date) {
      values.time = formatTimeOf(value);
      values.at = dayWords(dayOf(value), tell);
    } else if (name === "names" && Array.isArray(value)) {
      values.names = value.length > 0 ? value.join("; ") : "none";
    } else if (name === "minutes" && typeof value === "number") {
      values.hours = Math.floor(value / 60);
      values.minutes = value % 60;
    } else if (value instanceof Date) {
      values[name] = dayWords(value, tell);
    } else if (typeof value === "string" || typeof value === "number") {
      values[name] = value;
    }
  }
  return values;
}
