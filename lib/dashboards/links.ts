import type { ListedStanding } from "@/lib/conclusions/vocabulary";
import type { OutcomeFigure } from "./figures";
import type { Dashboard } from "./queries";

type Filters = Record<string, string | number | null | undefined>;

/** The list of opinions behind a figure, with exactly the filters that make it up. */
export function opinionsBehind(
  dashboard: Pick<Dashboard, "year" | "listedUnder">,
  filters: Filters = {},
) {
  return address("/opinions", { unit: dashboard.listedUnder, year: dashboard.year, ...filters });
}

const judgedFilter = {
  confirmed: "yes",
  awaitsConfirmation: "no",
  contested: "contested",
} as const;

/** The filters that make up the figure of an outcome. */
export function filtersOfOutcome({ outcome, judged }: Omit<OutcomeFigure, "count">): Filters {
  return { outcome: outcome ?? "none", confirmed: judged && judgedFilter[judged] };
}

export function conferencesBehind(
  dashboard: Pick<Dashboard, "year" | "listedUnder">,
  filters: Filters = {},
) {
  return address("/conferences", { unit: dashboard.listedUnder, year: dashboard.year, ...filters });
}

/** The conferences held by the units directly below; none where these are below more than one. */
export function conferencesBelow(dashboard: Pick<Dashboard, "year" | "listedUnder" | "shown">) {
  if (dashboard.shown.length > 1) return null;
  return conferencesBehind(dashboard, { when: "held", below: "direct" });
}

/** The list of promises behind a figure. */
export function promisesBehind(
  { promises }: Pick<Dashboard, "promises">,
  standing?: ListedStanding,
) {
  return address("/conclusions", { unit: promises.listedUnder, year: promises.year, standing });
}

export function conferencesOf(unit: string, year: number) {
  return address("/conferences", { unit, year, when: "held", below: "no" });
}

export function dashboardOf(unit: string, year: number) {
  return address("/dashboard", { unit, year });
}

function address(path: string, filters: Filters) {
  const given = Object.entries(filters).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
