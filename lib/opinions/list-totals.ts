import { Prisma } from "@/lib/generated/prisma/client";
import { filtersInUse, type OpinionFilters } from "./filters";
import { allOf, inScope, type Scope } from "./list-conditions";
import { statusesOf } from "./vocabulary";

const keptDimensions = ["moment", "channel", "kind", "topic", "answer", "outcome"] as const;

/** Every opinion in scope, whatever the filters. */
export function countAll(scope: Scope): Prisma.Sql {
  return scope.agencyIds ? counted(inScope(scope)) : keptCount(scope, ["total"], ["all"], null);
}

/**
 * How many opinions the filters leave: exact, and from the kept counts where those know it, that
 * is for a year and one dimension at most.
 */
export function countMatching(
  scope: Scope,
  filters: OpinionFilters,
  conditions: Prisma.Sql[],
): Prisma.Sql {
  const others = filtersInUse(filters).filter((name) => name !== "year");
  const [only] = others;
  if (scope.agencyIds || others.length > 1) return counted(conditions);
  if (only === undefined) return keptCount(scope, ["total"], ["all"], filters.year);
  const dimension = keptDimensions.find((name) => name === only);
  return dimension
    ? keptCount(scope, dimensionsOf(dimension), valuesOf(filters, dimension), filters.year)
    : counted(conditions);
}

// A topic of a unit is counted for itself and for that of the common list over it, each in its dimension.
function dimensionsOf(dimension: (typeof keptDimensions)[number]): string[] {
  return dimension === "topic" ? ["topic", "subtopic"] : [dimension];
}

/**
 * How many of the opinions repeat a matter that another of them raises: opinions are counted after
 * splitting, matters after grouping, and the one is never told as the other.
 */
export function countRepeated(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(SELECT (count(*) - count(DISTINCT o.matter_id))::int FROM opinion o
    WHERE o.matter_id IS NOT NULL AND ${allOf(conditions)})`;
}

function valuesOf(filters: OpinionFilters, dimension: (typeof keptDimensions)[number]) {
  return dimension === "answer" && filters.answer
    ? [...statusesOf(filters.answer)]
    : [String(filters[dimension])];
}

function keptCount(
  { unitIds }: Scope,
  dimensions: string[],
  values: string[],
  year: number | null,
): Prisma.Sql {
  const units = unitIds ? Prisma.sql`AND k.unit_id = ANY (${unitIds}::uuid[])` : Prisma.empty;
  const inYear = year === null ? Prisma.empty : Prisma.sql`AND k.year = ${year}::smallint`;
  return Prisma.sql`(SELECT coalesce(sum(k.count), 0)::int FROM opinion_count k
    WHERE k.dimension = ANY (${dimensions}) AND k.value = ANY (${values}) ${units} ${inYear})`;
}

function counted(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(SELECT count(*)::int FROM opinion o WHERE ${allOf(conditions)})`;
}
