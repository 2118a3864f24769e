import type { HistoryEntry } from "@/lib/audit/queries";
import { dayOf } from "@/lib/platform/dates";

export type EntryGroup = {
  /** The latest of those told as one. */
  latest: HistoryEntry;
  times: number;
  since: Date;
};

/** What one person did several times in a row on a day is told once; the entries are the latest first. */
export function groupEntries(entries: HistoryEntry[]): EntryGroup[] {
  const groups: EntryGroup[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && isSame(last.latest, entry)) {
      groups[groups.length - 1] = { ...last, times: last.times + 1, since: entry.at };
    } else groups.push({ latest: entry, times: 1, since: entry.at });
  }
  return groups;
}

function isSame(one: HistoryEntry, other: HistoryEntry): boolean {
  return told(one) === told(other);
}

function told({ by, post, at, event }: HistoryEntry): string {
  return JSON.stringify([by, post, dayOf(at), event]);
}
