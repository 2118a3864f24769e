import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, isoDay, timeZone, yearOf, yearSpan } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { readRows } from "@/lib/platform/rows";
import { reachOf } from "@/lib/platform/unit-tree";
import { countPromises } from "@/lib/conclusions/promises";
import { heldStatuses } from "@/lib/conferences/rules";
import { stillComing, stillComingSql } from "@/lib/conferences/still-coming";
import { notApart } from "@/lib/opinions/kinds-apart";
import { onlyAgenciesOf } from "@/lib/opinions/policy";
import { listTopics } from "@/lib/topics/queries";
import { shortUnit, type ShortUnit } from "@/lib/units/queries";
import { listUnitsBelow } from "@/lib/units/units-below";
import { unitsShownIn, type UnitInTree } from "@/lib/units/units-of-year";
import { coverageOf, sumOf, type ConferenceCount } from "./coverage";
import { figuresOf, type KeptCount } from "./figures";
import { visibleAmong } from "./policy";

export type Dashboard = Awaited<ReturnType<typeof getDashboard>>;

const unitInTree = { ...shortUnit, parentId: true } as const;

/**
 * Everything the dashboard of a unit and a year shows, over the unit and all below it. Where the
 * unit did not exist that year, the units whose records it keeps are shown in its place.
 * @param viewed a unit that the actor may see
 */
export async function getDashboard(
  actor: Actor,
  viewed: ShortUnit,
  year: number,
  now = new Date(),
) {
  const reach = await reachOf(viewed.id);
  const kept = await listUnits(reach.actsFor.filter((id) => id !== viewed.id));
  const shown = unitsShownIn(year, viewed, kept);
  const unitIds = visibleAmong(actor, await unitsUnder(shown));

  // One after the other: a page that takes six connections at once starves the others under load.
  const figures = figuresOf(await countOpinions(actor, unitIds, year, now));
  const conferences = await countConferences(unitIds, year, now);
  const next = await listComingConferences(unitIds, year, now);
  const below = await listUnitsBelow(shown, year);
  const years = await listYears(visibleAmong(actor, reach.sees), now);
  const topics = await listTopics();
  const promisesOf = year === yearOf(now) ? {} : { year };
  const promises = await countPromises(actor, viewed.id, promisesOf, now);

  return {
    year,
    years: years.includes(year) ? years : [year, ...years].sort((a, b) => b - a),
    shown,
    /** The unit under which the lists behind the figures are found. */
    listedUnder: shown.length === 1 && shown[0] ? shown[0].symbol : viewed.symbol,
    arePredecessors: shown.every(({ id }) => id !== viewed.id),
    opinions: {
      ...figures,
      topics: topics.flatMap((topic) => {
        const found = figures.topics.find(({ topicId }) => topicId === topic.id);
        return found ? [{ ...found, topic }] : [];
      }),
    },
    conferences: { counts: conferences, ...sumOf(conferences), next },
    coverage: coverageOf(below, conferences),
    /**
     * Of the unit itself, as they stand today: in the present year all of them, since what was promised
     * earlier is still to be kept; in an earlier year those of its notices.
     */
    promises: { ...promises, ...promisesOf, listedUnder: viewed.symbol },
  };
}

async function unitsUnder(shown: ShortUnit[]): Promise<string[]> {
  const reaches = await Promise.all(shown.map(({ id }) => reachOf(id)));
  return [...new Set(reaches.flatMap(({ sees }) => sees))];
}

function listUnits(ids: string[]): Promise<UnitInTree[]> {
  return ids.length === 0
    ? Promise.resolve([])
    : db.unit.findMany({
        where: { id: { in: ids } },
        select: unitInTree,
        orderBy: { name: "asc" },
      });
}

/** The counts of the opinions that the actor may see: the kept ones, or counted afresh for an agency. */
export function countOpinions(actor: Actor, unitIds: string[], year: number, now: Date) {
  const organisationIds = onlyAgenciesOf(actor);
  return organisationIds
    ? countAfresh(
        Prisma.sql`lead_organisation_id = ANY(${organisationIds}::uuid[])`,
        unitIds,
        year,
        now,
      )
    : readKeptCounts(unitIds, year, now);
}

/** Kept by the database at each write, so that a dashboard costs the same over a hundred opinions or a million. */
function readKeptCounts(unitIds: string[], year: number, now: Date) {
  return readRows<KeptCount>(Prisma.sql`
    SELECT dimension, value, sum(count)::int AS count FROM opinion_count
    WHERE unit_id = ANY(${unitIds}::uuid[]) AND year = ${year}
    GROUP BY dimension, value HAVING sum(count) <> 0
    UNION ALL
    SELECT 'overdue', 'all', count(*)::int FROM opinion o
    WHERE ${notApart} AND o.unit_id = ANY(${unitIds}::uuid[]) AND o.year = ${year}
      AND o.answer_status IN ('unanswered', 'answerReturned') AND o.due_on < ${isoDay(dayOf(now))}::date`);
}

/**
 * The same counts from the opinions themselves: for those who may see only some of them, and to check the
 * kept ones. A topic of a unit counts to that of the common list; what was told apart counts only as such.
 */
export function countAfresh(which: Prisma.Sql, unitIds: string[], year: number, now: Date) {
  return readRows<KeptCount>(Prisma.sql`
    SELECT d.dimension, d.value, count(*)::int AS count
    FROM opinion o JOIN topic t ON t.id = o.topic_id
    CROSS JOIN LATERAL (SELECT coalesce(t.parent_id, t.id) AS id) common
    CROSS JOIN LATERAL (VALUES
      ('total', 'all'),
      ('moment', o.moment::text),
      ('channel', o.channel::text),
      ('kind', o.kind::text),
      ('topic', common.id),
      ('subtopic', CASE WHEN t.parent_id IS NOT NULL THEN t.id END),
      ('answer', o.answer_status::text),
      ('outcome', coalesce(o.outcome::text, 'none')),
      ('confirmed', CASE WHEN o.outcome_confirmed THEN o.outcome::text END),
      ('contested', CASE WHEN o.outcome_contested THEN 'all' END),
      ('topicOutcome', common.id || ':' || coalesce(o.outcome::text, 'none')),
      ('topicConfirmed', CASE WHEN o.outcome_confirmed THEN common.id || ':' || o.outcome::text END),
      ('overdue', CASE WHEN o.answer_status IN ('unanswered', 'answerReturned')
        AND o.due_on < ${isoDay(dayOf(now))}::date THEN 'all' END),
      ('redirected', 'all')
    ) AS d (dimension, value)
    WHERE o.unit_id = ANY(${unitIds}::uuid[]) AND o.year = ${year} AND (${which}) AND d.value IS NOT NULL
      AND (d.dimension = 'redirected') <> (${notApart})
    GROUP BY d.dimension, d.value`);
}

function countConferences(unitIds: string[], year: number, now: Date) {
  const { from, to } = yearSpan(year);
  return readRows<ConferenceCount>(Prisma.sql`
    SELECT unit_id AS "unitId", extract(month FROM starts_at AT TIME ZONE ${timeZone})::int AS month, kind::text,
      count(*) FILTER (WHERE status::text = ANY(${heldStatuses}))::int AS held,
      count(*) FILTER (WHERE ${stillComingSql(now)})::int AS coming
    FROM conference
    WHERE unit_id = ANY(${unitIds}::uuid[]) AND starts_at >= ${from} AND starts_at < ${to}
    GROUP BY 1, 2, 3`);
}

function listComingConferences(unitIds: string[], year: number, now: Date) {
  const { from, to } = yearSpan(year);
  return db.conference.findMany({
    where: { unitId: { in: unitIds }, startsAt: { gte: from, lt: to }, AND: stillComing(now) },
    select: {
      id: true,
      title: true,
      startsAt: true,
      status: true,
      unit: { select: { fullName: true } },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 4,
  });
}

/** The years that have records, the present one with them, the latest first. */
async function listYears(unitIds: string[], now: Date): Promise<number[]> {
  const rows = await readRows<{ year: number }>(Prisma.sql`
    SELECT year::int FROM opinion_count
    WHERE unit_id = ANY(${unitIds}::uuid[]) AND dimension = 'total' AND count > 0
    UNION
    SELECT extract(year FROM starts_at AT TIME ZONE ${timeZone})::int FROM conference
    WHERE unit_id = ANY(${unitIds}::uuid[])
    UNION
    SELECT ${yearOf(now)}::int
    ORDER BY 1 DESC`);
  return rows.map(({ year }) => year);
}
