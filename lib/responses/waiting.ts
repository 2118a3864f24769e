import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor, Role } from "@/lib/platform/actor";
import { addDays, dayOf, isoDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { leadsItself } from "@/lib/opinions/follow-lead";
import { notApart } from "@/lib/opinions/kinds-apart";
import { soonDays } from "@/lib/opinions/rules";
import { answersToTell, handledBy, transferWaits } from "./transfer-waits";

export const waitingActs = [
  "approve",
  "answer",
  "charge",
  "draft",
  "finish",
  "revise",
  "issue",
  "publicise",
  "deliver",
  "confirm",
  "receive",
  "tell",
  "hold",
  "collect",
] as const;

export type WaitingAct = (typeof waitingActs)[number];

export type WaitingItem = {
  act: WaitingAct;
  /** Of the opinion, or of the conference to hold or to collect for. */
  code: string;
  /** The response, report or conference that the act is about; the opinion where there is none. */
  recordId: string;
  gist: string;
  dueOn: Date | null;
  /** From when on it has waited: what orders those without a due date. */
  since: Date | null;
};

export type Waiting = { items: WaitingItem[]; total: number; overdue: number; soon: number };

const shown = 20;

/**
 * What waits for the actor's own act, by all posts held, due first; the counts are of everything,
 * the items the first twenty. One statement, so that list and counts cannot disagree.
 */
export async function listWaitingFor(actor: Actor, now = new Date()): Promise<Waiting> {
  const sources = [
    ...leaderWaits(actor, now),
    ...secretariatWaits(actor),
    ...frontWaits(actor),
    ...agencyWaits(actor),
  ];
  if (sources.length === 0) return { items: [], total: 0, overdue: 0, soon: 0 };
  const today = isoDay(dayOf(now));
  const soonTo = isoDay(addDays(dayOf(now), soonDays));
  const rows = await db.$queryRaw<(WaitingItem & Omit<Waiting, "items">)[]>`
    WITH waiting AS (${Prisma.join(sources, " UNION ")})
    SELECT act, code, "recordId", gist, "dueOn", since,
      count(*) OVER ()::int AS total,
      (count(*) FILTER (WHERE "dueOn" < ${today}::date) OVER ())::int AS overdue,
      (count(*) FILTER (WHERE "dueOn" BETWEEN ${today}::date AND ${soonTo}::date) OVER ())::int AS soon
    FROM waiting ORDER BY "dueOn" NULLS LAST, since, code LIMIT ${shown}`;
  const { total = 0, overdue = 0, soon = 0 } = rows[0] ?? {};
  const items = rows.map(({ total: _, overdue: __, soon: ___, ...item }) => item);
  return { items, total, overdue, soon };
}

const gist = Prisma.sql`left(o.text, 200) AS gist`;
const awaitsAnswer = Prisma.sql`(o.answer_status IN ('unanswered', 'answerReturned') AND ${leadsItself})`;
const actOnDraft = Prisma.sql`
  CASE r.status WHEN 'draft' THEN 'finish' WHEN 'returned' THEN 'revise' ELSE 'draft' END`;
const noneWith = (status: Prisma.Sql) => Prisma.sql`NOT EXISTS (
  SELECT 1 FROM response r WHERE r.opinion_id = o.id AND r.mode = 'written' AND r.status IN (${status}))`;

/** Drafts sent to me, also those sent to a post that somebody has left; what I am to answer by its day. */
function leaderWaits(actor: Actor, now: Date): Prisma.Sql[] {
  const units = unitsOf(actor, "leader");
  if (units.length === 0) return [];
  const holdings = actor.posts.map((post) => post.holdingId);
  const answering = actor.posts.flatMap(({ kind }) =>
    kind === "partySecretary" || kind === "committeeChair" ? [kind] : [],
  );
  return [
    Prisma.sql`SELECT 'approve' AS act, o.code, r.id AS "recordId", ${gist}, o.due_on AS "dueOn", o.received_on AS since
      FROM response r JOIN opinion o ON o.id = r.opinion_id JOIN post_holding h ON h.id = r.answerer_id
      WHERE r.status IN ('submitted', 'checked') AND ${handledBy(units)} AND r.author_id <> ${actor.personId}::uuid
        AND (h.id = ANY (${holdings}::uuid[]) OR h.held_to < ${isoDay(dayOf(now))}::date)`,
    Prisma.sql`SELECT 'answer', o.code, o.id, ${gist}, o.due_on, NULL FROM opinion o
      WHERE ${awaitsAnswer} AND o.due_on IS NOT NULL AND ${handledBy(units)}
        AND o.answering_leader::text = ANY (${answering}::text[])
        AND ${noneWith(Prisma.sql`'submitted', 'checked', 'approved'`)}`,
  ];
}

/** Opinions nobody is charged with, my drafts, approved answers to issue, conferences to hold. */
function secretariatWaits(actor: Actor): Prisma.Sql[] {
  const units = unitsOf(actor, "secretariat");
  if (units.length === 0) return [];
  return [
    Prisma.sql`SELECT 'charge' AS act, o.code, o.id AS "recordId", ${gist}, o.due_on AS "dueOn",
        o.received_on AS since FROM opinion o
      WHERE ${awaitsAnswer} AND o.lead_organisation_id IS NULL AND ${handledBy(units)}
        AND ${noneWith(Prisma.sql`'draft', 'submitted', 'checked', 'returned', 'approved'`)}`,
    Prisma.sql`SELECT ${actOnDraft}, o.code, r.id, ${gist}, o.due_on, o.received_on
      FROM response r JOIN opinion o ON o.id = r.opinion_id
      WHERE r.status IN ('draft', 'returned') AND r.author_id = ${actor.personId}::uuid AND ${handledBy(units)}`,
    Prisma.sql`SELECT 'issue', o.code, r.id, ${gist}, o.due_on, o.received_on
      FROM response r JOIN opinion o ON o.id = r.opinion_id WHERE r.status = 'approved' AND ${handledBy(units)}`,
    publicise(units),
    ...transferWaits(units),
    conferences("hold", units, Prisma.sql`'draft', 'planned', 'announced', 'inProgress'`),
  ];
}

/** Outcomes to confirm that somebody else reported, conferences being collected for. */
function frontWaits(actor: Actor): Prisma.Sql[] {
  const units = unitsOf(actor, "frontOfficer");
  if (units.length === 0) return [];
  return [
    Prisma.sql`SELECT 'confirm' AS act, o.code, p.id AS "recordId", ${gist}, NULL::date AS "dueOn",
        (p.reported_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS since
      FROM outcome_report p JOIN opinion o ON o.id = p.opinion_id
      WHERE p.standing = 'reported' AND ${inUnits(units)} AND p.reported_by_id <> ${actor.personId}::uuid`,
    Prisma.sql`SELECT 'deliver', o.code, r.id, ${gist}, NULL::date, r.answered_on
      FROM response_recipient t JOIN response r ON r.id = t.response_id JOIN opinion o ON o.id = r.opinion_id
      WHERE t.way = 'front' AND ${inUnits(units)} AND NOT EXISTS (SELECT FROM delivery d
        WHERE d.recipient_id = t.id AND d.step IN ('handedOver', 'read', 'failed'))`,
    publicise(units),
    answersToTell(units),
    conferences("collect", units, Prisma.sql`'planned', 'announced'`),
  ];
}

/** What my agency is charged with and owes an answer to, as far as it is with us and not with the leader. */
function agencyWaits(actor: Actor): Prisma.Sql[] {
  const agencies = actor.posts.flatMap((post) =>
    post.role === "agencyOfficer" ? [post.organisationId] : [],
  );
  if (agencies.length === 0) return [];
  return [
    Prisma.sql`SELECT ${actOnDraft} AS act,
        o.code, coalesce(r.id, o.id) AS "recordId", ${gist}, o.due_on AS "dueOn", o.received_on AS since
      FROM opinion o LEFT JOIN response r ON r.opinion_id = o.id AND r.mode = 'written' AND r.status <> 'issued'
      WHERE ${notApart} AND o.lead_organisation_id = ANY (${agencies}::uuid[])
        AND ((${awaitsAnswer} AND r.id IS NULL) OR r.status IN ('draft', 'returned'))`,
  ];
}

/** Answers that are to be made public where they were asked, and have not been by any channel. */
function publicise(units: string[]) {
  return Prisma.sql`SELECT 'publicise', o.code, r.id, ${gist}, y.due_on, r.answered_on
    FROM publicising_duty y JOIN response r ON r.id = y.response_id JOIN opinion o ON o.id = r.opinion_id
    WHERE y.waived_at IS NULL AND y.unit_id = ANY (${units}::uuid[])
      AND NOT EXISTS (SELECT FROM publicising_evidence e WHERE e.response_id = y.response_id)`;
}

function conferences(act: "hold" | "collect", units: string[], statuses: Prisma.Sql) {
  return Prisma.sql`SELECT ${act}::text AS act, c.code, c.id AS "recordId", c.title AS gist,
      (c.starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS "dueOn", NULL::date AS since
    FROM conference c WHERE c.status IN (${statuses}) AND c.unit_id = ANY (${units}::uuid[])`;
}

function inUnits(units: string[]) {
  return Prisma.sql`${notApart} AND o.unit_id = ANY (${units}::uuid[])`;
}

/** The units for which the actor holds a post of that role, each once. */
function unitsOf(actor: Actor, role: Role): string[] {
  const posts = actor.posts.filter((post) => post.role === role);
  return [...new Set(posts.flatMap((post) => post.actsFor))];
}
