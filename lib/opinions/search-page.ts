import { Prisma } from "@/lib/generated/prisma/client";
import { allOf } from "./list-conditions";

/** Hits beyond this are not counted: "hơn 1.000". */
export const mostCounted = 1_000;

/**
 * The beginning of a statement: `hits`, what the words are found in, counted up to a thousand, and
 * `page`, the ids of one page of it. Left to choose, the planner walks the index of the order for
 * rare words (seconds) or reads every hit of common ones, so each case is written out: few hits
 * are sorted; where there are more, the index of the order is walked until the page is full.
 */
export function searchPage(
  words: string,
  conditions: Prisma.Sql[],
  order: Prisma.Sql,
  { limit, offset }: { limit: number; offset: number },
): Prisma.Sql {
  const others = allOf(conditions);
  const isFound = Prisma.sql`o.search_words @@ ${words}::tsquery`;
  return Prisma.sql`
    WITH hits AS MATERIALIZED (
      SELECT o.id, o.recorded_at, o.due_on, o.code, o.year, o.number
      FROM opinion o WHERE ${isFound} AND ${others} LIMIT ${mostCounted + 1}),
    page AS MATERIALIZED (
      (SELECT o.id FROM hits o WHERE (SELECT count(*) FROM hits) <= ${mostCounted}
        ORDER BY ${order} LIMIT ${limit} OFFSET ${offset})
      UNION ALL
      (SELECT o.id FROM opinion o
        WHERE (SELECT count(*) FROM hits) > ${mostCounted}
          AND CASE WHEN ${isFound} THEN true END AND ${others}
        ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}))`;
}
