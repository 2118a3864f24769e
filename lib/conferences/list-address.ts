import type { ConferenceFilters } from "./filters";

export type ListQuery = Omit<ConferenceFilters, "page"> & { unit: string | null; page?: number };

type Change = { [name in keyof ListQuery]?: ListQuery[name] | null };

const inAddress = [
  "unit",
  "when",
  "year",
  "kind",
  "status",
  "cause",
  "q",
  "below",
  "sort",
  "page",
] as const;

/** The address of the list with some of its filters changed; any such change leads to page 1. */
export function listAddress(query: ListQuery, change: Change = {}): string {
  const next: Change = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  for (const name of inAddress) {
    const value = next[name];
    if (value && !isDefault(name, value)) params.set(name, String(value));
  }
  const written = params.toString();
  return written ? `/conferences?${written}` : "/conferences";
}

function isDefault(name: string, value: string | number): boolean {
  return (name === "below" && value === "yes") || (name === "page" && value === 1);
}
