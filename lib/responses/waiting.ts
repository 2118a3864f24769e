import { Prisma } from "@/lib/generated/prisma/client";
import { type Actor, unitsFor } from "@/lib/platform/actor";
import { addDays, dayOf, isoDay, plainDate, startOfDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { startOf } from "@/lib/platform/rows";
import { beginningOf } from "@/lib/platform/text";
import { isApart, notApart } from "@/lib/opinions/kinds-apart";
import { soonDays } from "@/lib/opinions/rules";
import { agencyWaits } from "./agency-waits";
import { answersToTell, handledBy, transferWaits } from "./transfer-waits";
import {
  allWaiting,
  type WaitingAct,
  type WaitingFilters,
  waitingPerPage,
} from "./waiting-filters";
import { actOnDraft, awaitsAnswer, toReportAnew } from "./waiting-parts";

export type WaitingItem = {
  act: WaitingAct;
  /** Of the opinion, or of the conference to hold or to collect for. */
  code: string;
  /** The response, report or conference that the act is about; the opinion where there is none. */
  recordId: string;
  /** The beginning of the opinion, or the title of the conference. */
  gist: string;
  dueOn: Date | null;
  /** From when on it has waited: what orders those without a due date. */
  since: Date | null;
};

export type Waiting = {
  items: WaitingItem[];
  /** How many the filters leave. */
  total: number;
  /** These and the acts are counted without the filters. */
  overdue: number;
  soon: number;
  acts: Partial<Record<WaitingAct, number>>;
};

const longest = 200;
const nothing: Waiting = { items: [], total: 0, overdue: 0, soon: 0, acts: {} };

/**
 * What waits for the actor's own act, by all posts held, due first, a page at a time; a page beyond
 * the last is the last. One statement, so that list and counts cannot disagree.
 */
export async function listWaitingFor(
  actor: Actor,
  now = new Date(),
  filters: WaitingFilters = allWaiting,
): Promise<Waiting> {
  const sources = [
    ...leaderWaits(actor, now),
    ...extensionWaits(actor),
    ...secretariatWaits(actor, now),
    ...frontWaits(actor),
    ...agencyWaits(actor),
  ];
  if (sources.length === 0) return nothing;
  const today = isoDay(dayOf(now));
  const soonTo = isoDay(addDays(dayOf(now), soonDays));
  const isOverdue = Prisma.sql`"dueOn" < ${today}::date`;
  const isSoon = Prisma.sql`"dueOn" BETWEEN ${today}::date AND ${soonTo}::date`;
  const dues = { overdue: isOverdue, soon: isSoon, none: Prisma.sql`"dueOn" IS NULL` };
  const [row] = await db.$queryRaw<Waiting[]>`
    WITH waiting AS MATERIALIZED (${Prisma.join(sources, " UNION ")}),
      chosen AS MATERIALIZED (SELECT * FROM waiting
        WHERE ${filters.act ? Prisma.sql`act = ${filters.act}` : Prisma.sql`true`}
          AND ${filters.due ? dues[filters.due] : Prisma.sql`true`})
    SELECT (SELECT count(*)::int FROM chosen) AS total,
      (SELECT count(*)::int FROM waiting WHERE ${isOverdue}) AS overdue,
      (SELECT count(*)::int FROM waiting WHERE ${isSoon}) AS soon,
      (SELECT coalesce(jsonb_object_agg(act, count), '{}') FROM
        (SELECT act, count(*)::int AS count FROM waiting GROUP BY act) counted) AS acts,
      (SELECT coalesce(jsonb_agg(row_to_json(told)), '[]') FROM (SELECT first.*, ${gistOfFirst} AS gist FROM
        (SELECT * FROM chosen ORDER BY "dueOn" NULLS LAST, since, code, act, "recordId"
          LIMIT ${waitingPerPage} OFFSET ${skipped(filters.page)}) first) told) AS items`;
  return row ? { ...row, items: row.items.map(asShown) } : nothing;
}

function skipped(page: number) {
  return Prisma.sql`(SELECT least(${page - 1}::int, greatest(count(*) - 1, 0) / ${waitingPerPage}::int)
    * ${waitingPerPage}::int FROM chosen)`;
}

/** Looked up for the few that are shown; of a complaint or denunciation not a word. */
const gistOfFirst = Prisma.sql`coalesce(
  (SELECT ${startOf(Prisma.sql`o.text`, longest)} FROM opinion o WHERE o.code = first.code AND ${notApart}),
  (SELECT c.title FROM conference c WHERE c.id = first."recordId"), '')`;

/** Days come out of JSON as text. */
function asShown(item: WaitingItem): WaitingItem {
  const day = (given: Date | string | null) =>
    typeof given === "string" ? plainDate(given.slice(0, 10)) : given;
  const gist = beginningOf(item.gist, longest);
  return { ...item, gist, dueOn: day(item.dueOn), since: day(item.since) };
}

/** OFFSET keeps Postgres from joining a unit's few opinions with the answers of the whole city. */
const noneWith = (status: Prisma.Sql) => Prisma.sql`NOT EXISTS (
  SELECT FROM response r WHERE r.opinion_id = o.id AND r.mode = 'written' AND r.status IN (${status}) OFFSET 0)`;

/** Drafts sent to me, also those sent to a post that somebody has left; what I am to answer by its day. */
function leaderWaits(actor: Actor, now: Date): Prisma.Sql[] {
  const units = unitsFor(actor, "leader");
  if (units.length === 0) return [];
  const holdings = actor.posts.map((post) => post.holdingId);
  const answering = actor.posts.flatMap(({ kind }) =>
    kind === "partySecretary" || kind === "committeeChair" ? [kind] : [],
  );
  return [
    Prisma.sql`SELECT 'approve' AS act, o.code, r.id AS "recordId", o.due_on AS "dueOn", o.received_on AS since
      FROM response r JOIN opinion o ON o.id = r.opinion_id JOIN post_holding h ON h.id = r.answerer_id
      WHERE r.status IN ('submitted', 'checked') AND ${handledBy(units)} AND r.author_id <> ${actor.personId}::uuid
        AND (h.id = ANY (${holdings}::uuid[]) OR h.held_to < ${isoDay(dayOf(now))}::date)`,
    Prisma.sql`SELECT 'answer', o.code, o.id, o.due_on, NULL FROM opinion o
      WHERE ${awaitsAnswer} AND o.due_on IS NOT NULL AND ${handledBy(units)}
        AND o.answering_leader::text = ANY (${answering}::text[])
        AND ${noneWith(Prisma.sql`'submitted', 'checked', 'approved'`)}`,
  ];
}

/** Opinions nobody is charged with, my drafts, approved answers to issue, conferences to hold. */
function secretariatWaits(actor: Actor, now: Date): Prisma.Sql[] {
  const units = unitsFor(actor, "secretariat");
  if (units.length === 0) return [];
  return [
    Prisma.sql`SELECT 'charge' AS act, o.code, o.id AS "recordId", o.due_on AS "dueOn",
        o.received_on AS since FROM opinion o
      WHERE ${awaitsAnswer} AND o.lead_organisation_id IS NULL AND ${handledBy(units)}
        AND ${noneWith(Prisma.sql`'draft', 'submitted', 'checked', 'returned', 'approved'`)}`,
    Prisma.sql`SELECT ${actOnDraft}, o.code, r.id, o.due_on, o.received_on
      FROM response r JOIN opinion o ON o.id = r.opinion_id
      WHERE r.status IN ('draft', 'returned') AND r.author_id = ${actor.personId}::uuid AND ${handledBy(units)}`,
    Prisma.sql`SELECT 'issue', o.code, r.id, o.due_on, o.received_on
      FROM response r JOIN opinion o ON o.id = r.opinion_id WHERE r.status = 'approved' AND ${handledBy(units)}`,
    publicise(units),
    toReportAnew(Prisma.sql`o.lead_organisation_id IS NULL AND ${handledBy(units)}`),
    toRedirect(units),
    ...transferWaits(units),
    conferences(
      Prisma.sql`CASE WHEN c.status IN ('draft', 'planned') AND c.starts_at < ${startOfDay(now)}
        THEN 'replan' ELSE 'hold' END`,
      units,
      Prisma.sql`'draft', 'planned', 'announced', 'inProgress'`,
    ),
  ];
}

/** Outcomes to confirm that somebody else reported, conferences being collected for. */
function frontWaits(actor: Actor): Prisma.Sql[] {
  const units = unitsFor(actor, "frontOfficer");
  if (units.length === 0) return [];
  return [
    Prisma.sql`SELECT 'confirm' AS act, o.code, p.id AS "recordId", NULL::date AS "dueOn",
        (p.reported_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS since
      FROM outcome_report p JOIN opinion o ON o.id = p.opinion_id
      WHERE p.standing = 'reported' AND ${inUnits(units)} AND p.reported_by_id <> ${actor.personId}::uuid`,
    Prisma.sql`SELECT 'deliver', o.code, r.id, NULL::date, r.answered_on
      FROM response_recipient t JOIN response r ON r.id = t.response_id JOIN opinion o ON o.id = r.opinion_id
      WHERE t.way = 'front' AND ${inUnits(units)} AND NOT EXISTS (SELECT FROM delivery d
        WHERE d.recipient_id = t.id AND d.step IN ('handedOver', 'read', 'failed'))`,
    publicise(units),
    toRedirect(units),
    answersToTell(units),
    conferences(Prisma.sql`'collect'`, units, Prisma.sql`'planned', 'announced'`),
  ];
}

/** Complaints and denunciations that nobody has sent to their own procedure; not a word of them. */
function toRedirect(units: string[]) {
  return Prisma.sql`SELECT 'redirect', o.code, o.id, NULL::date, o.received_on
    FROM redirection r JOIN opinion o ON o.id = r.opinion_id
    WHERE r.redirected_on IS NULL AND r.turned_back_at IS NULL AND ${isApart} AND o.unit_id = ANY (${units}::uuid[])`;
}

/** Requests for more time, for those who charge agencies; nobody decides on their own. */
function extensionWaits(actor: Actor): Prisma.Sql[] {
  const units = unitsFor(actor, "secretariat", "leader");
  if (units.length === 0) return [];
  return [
    Prisma.sql`SELECT 'decide' AS act, o.code, e.id AS "recordId", o.due_on AS "dueOn",
        (e.asked_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS since
      FROM answer_extension e JOIN opinion o ON o.id = e.opinion_id
      WHERE e.standing = 'asked' AND ${notApart} AND o.handling_unit_id = ANY (${units}::uuid[])
        AND e.asked_by_id <> ${actor.personId}::uuid`,
  ];
}

/** Answers that are to be made public where they were asked, and have not been by any channel. */
function publicise(units: string[]) {
  return Prisma.sql`SELECT 'publicise', o.code, r.id, y.due_on, r.answered_on
    FROM publicising_duty y JOIN response r ON r.id = y.response_id JOIN opinion o ON o.id = r.opinion_id
    WHERE y.waived_at IS NULL AND y.unit_id = ANY (${units}::uuid[])
      AND NOT EXISTS (SELECT FROM publicising_evidence e WHERE e.response_id = y.response_id)`;
}

function conferences(act: Prisma.Sql, units: string[], statuses: Prisma.Sql) {
  return Prisma.sql`SELECT (${act})::text AS act, c.code, c.id AS "recordId",
      (c.starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS "dueOn", NULL::date AS since
    FROM conference c WHERE c.status IN (${statuses}) AND c.unit_id = ANY (${units}::uuid[])`;
}

function inUnits(units: string[]) {
  return Prisma.sql`${notApart} AND o.unit_id = ANY (${units}::uuid[])`;
}
