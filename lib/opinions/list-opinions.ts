import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { readRows, startOf } from "@/lib/platform/rows";
import { beginningOf } from "@/lib/platform/text";
import type { OpinionFilters } from "./filters";
import { allOf, inScope, matching, scopeOf, type Scope } from "./list-conditions";
import { countAll, countMatching, countRepeated } from "./list-totals";
import { searchQuery } from "./search-query";
import { mostCounted, searchPage } from "./search-page";
import type { AnswerStatus, Channel, Moment, OutcomeKind } from "./vocabulary";

export const rowsPerPage = 50;
const longest = 160;

/** One opinion in a list. The text is its beginning. */
export type OpinionRow = {
  code: string;
  text: string;
  moment: Moment;
  channel: Channel;
  topicId: string;
  answerStatus: AnswerStatus;
  outcome: OutcomeKind | null;
  outcomeConfirmed: boolean;
  outcomeContested: boolean;
  /** "2026-11-22" */
  dueOn: string | null;
  /** How many others raised the same matter. */
  others: number;
};

export type OpinionPage = {
  rows: OpinionRow[];
  page: number;
  pageCount: number;
  /** How many the filters leave; with `isCapped`, more than that. */
  total: number;
  isCapped: boolean;
  /** How many of the total raise a matter that another of them raises already; null where not counted. */
  repeated: number | null;
  /** How many there are without the filters. */
  all: number;
  /** The words stand side by side nowhere, so these opinions hold them in any place. */
  anywhere: boolean;
};

type Row = OpinionRow & { total: number; all: number; repeated: number };
type Read = Pick<OpinionPage, "rows" | "total" | "all" | "isCapped" | "repeated">;

/** One page of the opinions of a unit that the actor may see, filtered, searched and sorted. */
export async function listOpinions(
  actor: Actor,
  viewedUnitId: string,
  filters: OpinionFilters,
  now = new Date(),
): Promise<OpinionPage> {
  const scope = await scopeOf(actor, viewedUnitId, filters.below);
  const conditions = [...inScope(scope), ...(await matching(filters, dayOf(now)))];
  const read = (page: number, words: string | undefined) => {
    const onPage = { ...filters, page };
    return words
      ? readFound(words, conditions, scope, onPage)
      : readPage(conditions, scope, onPage);
  };
  const query = filters.q === null ? null : searchQuery(filters.q);
  const attempts = query ? [...new Set([query.phrase, query.begun, query.anywhere])] : [undefined];
  let words = attempts[0];
  let found = await read(filters.page, words);
  for (const next of attempts.slice(1)) {
    if (found.total > 0) break;
    found = await read(filters.page, (words = next));
  }
  const pageCount = Math.max(1, Math.ceil(found.total / rowsPerPage));
  const page = Math.min(filters.page, pageCount);
  if (page !== filters.page) found = await read(page, words);
  return {
    ...found,
    page,
    pageCount,
    anywhere: found.total > 0 && words === query?.anywhere && words !== query?.phrase,
  };
}

async function readPage(
  conditions: Prisma.Sql[],
  scope: Scope,
  filters: OpinionFilters,
): Promise<Read> {
  const order = orderOf(filters, scope);
  // The ids first: far pages then walk an index and fetch fifty rows, not all those before them.
  return readOf(
    await readRows<Row>(Prisma.sql`
      WITH page AS MATERIALIZED (
        SELECT o.id FROM opinion o WHERE ${allOf(conditions)}
        ORDER BY ${order} LIMIT ${rowsPerPage} OFFSET ${(filters.page - 1) * rowsPerPage})
      SELECT totals.total, totals."all", totals.repeated, ${columns}
      FROM (SELECT ${countMatching(scope, filters, conditions)} AS total, ${countAll(scope)} AS "all",
        ${countRepeated(conditions)} AS repeated) totals
        LEFT JOIN (page JOIN opinion o ON o.id = page.id) ON true
      ORDER BY ${order}`),
  );
}

async function readFound(
  words: string,
  conditions: Prisma.Sql[],
  scope: Scope,
  filters: OpinionFilters,
): Promise<Read> {
  const order = orderOf(filters, scope);
  const offset = (filters.page - 1) * rowsPerPage;
  const read = readOf(
    await readRows<Row>(Prisma.sql`
      ${searchPage(words, conditions, order, { limit: rowsPerPage, offset })}
      SELECT totals.total, totals."all", ${columns}
      FROM (SELECT (SELECT count(*)::int FROM hits) AS total, ${countAll(scope)} AS "all") totals
        LEFT JOIN (page JOIN opinion o ON o.id = page.id) ON true
      ORDER BY ${order}`),
  );
  const isCapped = read.total > mostCounted;
  return { ...read, isCapped, repeated: null, total: Math.min(read.total, mostCounted) };
}

const columns = Prisma.sql`o.code, ${startOf(Prisma.sql`o.text`, longest)} AS text,
  o.moment::text, o.channel::text, o.topic_id AS "topicId", o.answer_status::text AS "answerStatus",
  o.outcome::text, o.outcome_confirmed AS "outcomeConfirmed",
  o.outcome_contested AS "outcomeContested", o.due_on::text AS "dueOn",
  CASE WHEN o.matter_id IS NULL THEN 0
    ELSE (SELECT count(*)::int - 1 FROM opinion k WHERE k.matter_id = o.matter_id) END AS others`;

function readOf(rows: Row[]): Read {
  const { total, all, repeated } = rows[0] ?? { total: 0, all: 0, repeated: 0 };
  const shown = rows
    .filter((row) => row.code !== null)
    .map((row) => ({ ...row, text: beginningOf(row.text, longest) }));
  return { rows: shown, total, all, repeated, isCapped: false };
}

/** Orders that an index has, whole and from either end; the id decides between equals. */
function orderOf({ sort: { by, descending } }: OpinionFilters, { unitIds }: Scope): Prisma.Sql {
  if (by === "due") {
    return descending
      ? Prisma.sql`o.due_on DESC NULLS LAST, o.id DESC`
      : Prisma.sql`o.due_on ASC, o.id ASC`;
  }
  if (by === "recorded") {
    return descending
      ? Prisma.sql`o.recorded_at DESC, o.id ASC`
      : Prisma.sql`o.recorded_at ASC, o.id DESC`;
  }
  // Within a unit by number, since TH-2024-1000 as text would stand before TH-2024-999.
  if (unitIds?.length === 1) {
    return descending
      ? Prisma.sql`o.year DESC, o.number DESC`
      : Prisma.sql`o.year ASC, o.number ASC`;
  }
  return descending ? Prisma.sql`o.code DESC` : Prisma.sql`o.code ASC`;
}
