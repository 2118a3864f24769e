import { formatDay, formatInstant, plainDate } from "@/lib/platform/dates";
import type { EventType } from "./events";

/** An event as a sentence: its key in messages/<language>/audit.json, and what to put in. */
export type Description = {
  key: EventType;
  params: Record<string, string | number>;
  /** Params whose value is itself a message of a noun, by its full key: conferences.status.held. */
  words: Record<string, string>;
  /** Names of changed fields: keys of audit.field. */
  fields: string[];
};

export type Told = Partial<Omit<Description, "key">>;

/** The branch of a sentence for what may be missing: {dueOn, select, none {} other {…}}. */
export const none = "none";

export function nothing(): Told {
  return {};
}

export function day(iso: string): string {
  return formatDay(plainDate(iso));
}

export function dayOrNone(iso: string | null): string {
  return iso === null ? none : day(iso);
}

export function instant(iso: string): string {
  return formatInstant(new Date(iso));
}
