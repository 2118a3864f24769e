import {
  answeringLeaders,
  answerFilters,
  channels,
  competences,
  moments,
  openKinds,
  outcomeKinds,
  type AnsweringLeader,
  type AnswerFilter,
  type Channel,
  type Competence,
  type Moment,
  type OpenKind,
  type OutcomeKind,
} from "./vocabulary";

export type OpinionSort = "recorded" | "due" | "code";

/** The filters of the list of opinions, as they stand in the address bar; null: not filtered by it. */
export type OpinionFilters = {
  conference: string | null;
  year: number | null;
  moment: Moment | null;
  channel: Channel | null;
  kind: OpenKind | null;
  topic: string | null;
  competence: Competence | "none" | null;
  answer: AnswerFilter | null;
  outcome: OutcomeKind | "none" | null;
  /** What the Front said to the outcome: it agrees, has not said anything yet, or disagrees. */
  confirmed: "yes" | "no" | "contested" | null;
  leader: AnsweringLeader | null;
  organisation: string | null;
  due: "overdue" | "soon" | "none" | null;
  q: string | null;
  sort: { by: OpinionSort; descending: boolean };
  page: number;
  below: boolean;
};

export const noFilters: OpinionFilters = {
  conference: null,
  year: null,
  moment: null,
  channel: null,
  kind: null,
  topic: null,
  competence: null,
  answer: null,
  outcome: null,
  confirmed: null,
  leader: null,
  organisation: null,
  due: null,
  q: null,
  sort: { by: "recorded", descending: true },
  page: 1,
  below: true,
};

export type Address = Record<string, string | string[] | undefined>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Reads the address bar. Somebody may have typed it: what makes no sense is left out and named in
 * `ignored`, so that the page can say so; nothing in it can be a fault.
 */
export function readFilters(address: Address): { filters: OpinionFilters; ignored: string[] } {
  const ignored: string[] = [];
  const read = <T>(name: string, parse: (given: string) => T | null): T | null => {
    const [given] = [address[name]].flat();
    if (!given) return null;
    const parsed = parse(given);
    if (parsed === null) ignored.push(name);
    return parsed;
  };
  const filters: OpinionFilters = {
    conference: read("conference", matching(uuid)),
    year: read("year", (given) => (/^(19|20)\d\d$/.test(given) ? Number(given) : null)),
    moment: read("moment", oneOf(moments)),
    channel: read("channel", oneOf(channels)),
    kind: read("kind", oneOf(openKinds)),
    topic: read("topic", matching(/^[a-z][a-z0-9]{0,39}$/i)),
    competence: read("competence", oneOf([...competences, "none"] as const)),
    answer: read("answer", oneOf(answerFilters)),
    outcome: read("outcome", oneOf([...outcomeKinds, "none"] as const)),
    confirmed: read("confirmed", oneOf(["yes", "no", "contested"] as const)),
    leader: read("leader", oneOf(answeringLeaders)),
    organisation: read("organisation", matching(uuid)),
    due: read("due", oneOf(["overdue", "soon", "none"] as const)),
    q: read("q", searchText),
    sort: read("sort", sortOrder) ?? noFilters.sort,
    page: read("page", pageNumber) ?? 1,
    below: read("below", oneOf(["yes", "no"] as const)) !== "no",
  };
  return { filters, ignored };
}

/** The same filters as an address; what is as usual is left out. */
export function filterAddress(
  filters: OpinionFilters,
  changes: Partial<OpinionFilters> = {},
): string {
  const { sort, page, below, ...rest } = { ...filters, ...changes };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest))
    if (value !== null) query.set(name, String(value));
  const order = `${sort.descending ? "-" : ""}${sort.by}`;
  if (order !== "-recorded") query.set("sort", order);
  if (!below) query.set("below", "no");
  if (page > 1) query.set("page", String(page));
  return query.toString();
}

/** The filters that narrow the list, in the order of the address. */
export function filtersInUse(filters: OpinionFilters): (keyof OpinionFilters)[] {
  const { sort: _sort, page: _page, below: _below, ...narrowing } = filters;
  return (Object.keys(narrowing) as (keyof typeof narrowing)[]).filter(
    (name) => narrowing[name] !== null,
  );
}

function oneOf<const T extends readonly string[]>(values: T) {
  return (given: string): T[number] | null => (values.includes(given) ? given : null);
}

function matching(pattern: RegExp) {
  return (given: string) => (pattern.test(given) ? given : null);
}

function searchText(given: string): string | null {
  return given.normalize("NFC").slice(0, 200).trim() || null;
}

function sortOrder(given: string): OpinionFilters["sort"] | null {
  const by = given.replace(/^-/, "");
  const known = by === "recorded" || by === "due" || by === "code";
  return known ? { by, descending: given.startsWith("-") } : null;
}

function pageNumber(given: string): number | null {
  return /^[1-9]\d{0,6}$/.test(given) ? Number(given) : null;
}

/** The sign of the unit in the address; one that cannot be a sign comes out as one that no unit has. */
export function unitInAddress(address: Address): string | undefined {
  const [given] = [address.unit].flat();
  return given?.slice(0, 20).replace(/[^A-Za-z0-9]/g, "-");
}
