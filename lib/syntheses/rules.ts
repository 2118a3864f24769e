import type { RefusalCode } from "@/lib/refusals";
import type { SynthesisState } from "./vocabulary";

type Standing = { state: SynthesisState };

/** Only a draft is changed: what was approved stays as it was, and a new version follows it. */
export function whyDraftIsFixed({ state }: Standing): RefusalCode | null {
  return state === "drafted" ? null : "synthesis-approved";
}

/** A new version begins where the last one is approved: two drafts at once would contradict each other. */
export function whyNotDrafted(conference: { status: string }, latest: Standing | null) {
  if (conference.status === "cancelled") return "conference-closed";
  return latest?.state === "drafted" ? "synthesis-in-draft" : null;
}

type Counts = { included: unknown[]; leftOut: unknown[]; unruled: unknown[] };

/** Nothing is approved of which it is open who decides on it, and no empty table. */
export function whyNotApproved(synthesis: Standing, table: Counts): RefusalCode | null {
  if (table.unruled.length > 0) return "synthesis-unruled";
  if (table.included.length + table.leftOut.length === 0) return "synthesis-empty";
  return whyDraftIsFixed(synthesis);
}

export function whyNotSent({ state }: Standing): RefusalCode | null {
  if (state === "drafted") return "synthesis-not-approved";
  return state === "sent" ? "synthesis-sent" : null;
}
