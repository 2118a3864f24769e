import { Prisma } from "@/lib/generated/prisma/client";
import { type Actor, unitsFor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { readRows } from "@/lib/platform/rows";
import { countRedirectedOf } from "./apart-queries";
import { opinionsSeen } from "./lock-records";
import { ofOrdinaryKind, opinionsVisibleTo } from "./policy";
import type {
  AnsweringLeader,
  AnswerStatus,
  Channel,
  Competence,
  Moment,
  OpenKind,
  OutcomeKind,
} from "./vocabulary";

export type OpinionRecord = {
  id: string;
  code: string;
  version: number;
  unitId: string;
  unitSymbol: string;
  unitName: string;
  unitValidTo: Date | null;
  /** The unit that has to answer now. */
  handlingUnitId: string;
  handlingUnitName: string;
  conferenceId: string | null;
  conferenceTitle: string | null;
  conferenceStatus: string | null;
  conferenceStartsAt: Date | null;
  siteId: string | null;
  siteName: string | null;
  year: number;
  moment: Moment;
  channel: Channel;
  text: string;
  place: string | null;
  kind: OpenKind;
  topicId: string;
  topicNameVi: string;
  topicNameEn: string;
  competence: Competence | null;
  /** Of the topic of the common list over it, where it is a unit's own. */
  parentNameVi: string | null;
  parentNameEn: string | null;
  sourceOrganisation: string | null;
  receivedOn: Date;
  recordedAt: Date;
  recordedBy: string | null;
  answeringLeader: AnsweringLeader;
  leadOrganisationId: string | null;
  leadOrganisation: string | null;
  dueOn: Date | null;
  answerStatus: AnswerStatus;
  outcome: OutcomeKind | null;
  outcomeConfirmed: boolean;
  outcomeContested: boolean;
  /** Whether something is kept about who raised it; never what. */
  hasContributor: boolean;
  hasAnswerInWork: boolean;
  /** One of several on the same matter. */
  isInMatter: boolean;
  /** A part of a text that was split. */
  isSplit: boolean;
};

/** Everything an opinion's page shows of the opinion itself, in one question to the database. */
export async function getOpinion(actor: Actor, code: string): Promise<OpinionRecord | null> {
  if (!/^[A-Za-z0-9-]{1,40}$/.test(code)) return null;
  const [opinion] = await readRows<OpinionRecord>(Prisma.sql`
    SELECT o.id, o.code, o.version, o.unit_id AS "unitId", u.symbol AS "unitSymbol",
      u.full_name AS "unitName", u.valid_to AS "unitValidTo",
      o.handling_unit_id AS "handlingUnitId", h.full_name AS "handlingUnitName",
      o.conference_id AS "conferenceId", c.title AS "conferenceTitle",
      c.status::text AS "conferenceStatus", c.starts_at AS "conferenceStartsAt",
      o.site_id AS "siteId", s.name AS "siteName", o.year, o.moment::text, o.channel::text, o.text, o.place,
      o.competence::text, o.kind::text, o.topic_id AS "topicId", t.name_vi AS "topicNameVi", t.name_en AS "topicNameEn",
      general.name_vi AS "parentNameVi", general.name_en AS "parentNameEn",
      o.source_organisation AS "sourceOrganisation", o.received_on AS "receivedOn",
      o.recorded_at AS "recordedAt", p.full_name AS "recordedBy",
      o.answering_leader::text AS "answeringLeader", o.lead_organisation_id AS "leadOrganisationId",
      a.name AS "leadOrganisation", o.due_on AS "dueOn", o.answer_status::text AS "answerStatus",
      o.outcome::text, o.outcome_confirmed AS "outcomeConfirmed",
      o.outcome_contested AS "outcomeContested",
      EXISTS (SELECT FROM contributor WHERE opinion_id = o.id) AS "hasContributor",
      o.matter_id IS NOT NULL AS "isInMatter", o.split_id IS NOT NULL AS "isSplit",
      EXISTS (SELECT FROM response r WHERE r.opinion_id = o.id AND r.mode = 'written'
        AND r.status <> 'issued') AS "hasAnswerInWork"
    FROM opinion o
      JOIN unit u ON u.id = o.unit_id
      JOIN unit h ON h.id = o.handling_unit_id
      JOIN topic t ON t.id = o.topic_id
      LEFT JOIN topic general ON general.id = t.parent_id
      LEFT JOIN conference c ON c.id = o.conference_id
      LEFT JOIN conference_site s ON s.id = o.site_id
      LEFT JOIN organisation a ON a.id = o.lead_organisation_id
      LEFT JOIN person p ON p.id = o.recorded_by_id
    WHERE o.code = ${code.toUpperCase()} AND ${opinionsSeen(actor)}`);
  return opinion ?? null;
}

/** Whether there is an opinion of that code for the actor to see: a code typed into the search leads to it. */
export async function hasOpinion(actor: Actor, code: string): Promise<boolean> {
  const where = { AND: [{ code }, opinionsVisibleTo(actor)] };
  return (await db.opinion.findFirst({ where, select: { id: true } })) !== null;
}

/** How many opinions each of some conferences has; one without any has no entry. The caller has listed these for its reader. */
export async function countByConference(conferenceIds: string[]): Promise<Map<string, number>> {
  const rows = await db.opinion.groupBy({
    by: ["conferenceId"],
    where: { conferenceId: { in: conferenceIds }, ...ofOrdinaryKind },
    _count: { id: true },
  });
  return new Map(rows.map(({ conferenceId, _count }) => [conferenceId ?? "", _count.id]));
}

/** How the opinions of a conference stand: by moment and answer, and how many came by each channel. */
export async function countsOfConference(actor: Actor, conferenceId: string) {
  const [rows, redirected] = await Promise.all([
    db.$queryRaw<CountRow[]>`
      SELECT o.moment::text, o.channel::text, o.answer_status::text AS "answerStatus", count(*)::int AS count
      FROM opinion o
      WHERE o.conference_id = ${conferenceId}::uuid AND ${opinionsSeen(actor)}
      GROUP BY 1, 2, 3`,
    countRedirectedOf(conferenceId),
  ]);
  const sum = (chosen: (row: CountRow) => boolean) =>
    rows.reduce((total, row) => (chosen(row) ? total + row.count : total), 0);
  return {
    redirected,
    total: sum(() => true),
    moment: (moment: Moment, answer?: AnswerStatus) =>
      sum((row) => row.moment === moment && (!answer || row.answerStatus === answer)),
    channel: (channel: Channel) => sum((row) => row.channel === channel),
    answer: (answer: AnswerStatus) => sum((row) => row.answerStatus === answer),
  };
}

type CountRow = {
  moment: Moment;
  channel: Channel;
  answerStatus: AnswerStatus;
  count: number;
};

/** The organisations and residential groups already named at a conference, to be offered again. */
export async function listSourceOrganisations(
  actor: Actor,
  conferenceId: string,
): Promise<string[]> {
  const rows = await db.opinion.groupBy({
    by: ["sourceOrganisation"],
    where: { AND: [{ conferenceId, sourceOrganisation: { not: null } }, opinionsVisibleTo(actor)] },
    orderBy: { _count: { sourceOrganisation: "desc" } },
    take: 60,
  });
  return rows.flatMap(({ sourceOrganisation }) => sourceOrganisation ?? []);
}

export type ConferenceForDesk = {
  id: string;
  unitId: string;
  title: string;
  status: string;
  startsAt: Date;
  sites: { id: string; name: string }[];
};

/** The conference at whose desk opinions are logged; null where it is none that the actor may see. */
export async function getConferenceForDesk(
  actor: Actor,
  id: string,
): Promise<ConferenceForDesk | null> {
  if (!recordId().safeParse(id).success) return null;
  return db.conference.findFirst({ where: { AND: [{ id }, ofUnitsSeen(actor)] }, select: forDesk });
}

const forDesk = {
  id: true,
  unitId: true,
  title: true,
  status: true,
  startsAt: true,
  sites: { select: { id: true, name: true }, orderBy: { position: "asc" } },
} as const;

/** The conferences at which the actor may log now: first those in progress, then the nearest in time. */
export async function listConferencesForDesk(
  actor: Actor,
  now = new Date(),
): Promise<ConferenceForDesk[]> {
  const unitIds = unitsFor(actor, "secretariat", "frontOfficer");
  const conferences = await db.conference.findMany({
    where: { unitId: { in: unitIds }, status: { notIn: ["closed", "cancelled"] } },
    select: forDesk,
    orderBy: { startsAt: "desc" },
    take: 40,
  });
  const distance = ({ status, startsAt }: ConferenceForDesk) =>
    status === "inProgress" ? -1 : Math.abs(startsAt.getTime() - now.getTime());
  return conferences.sort((one, other) => distance(one) - distance(other));
}

/** The conferences of a unit, the latest first, to filter by; the chosen one is always among them. */
export function listConferencesToFilter(actor: Actor, unitId: string, chosen: string | null) {
  return readRows<{ id: string; title: string; startsAt: Date }>(Prisma.sql`
    (SELECT id, title, starts_at AS "startsAt" FROM conference c
      WHERE unit_id = ${unitId}::uuid AND ${unitsSeenBy(actor)} ORDER BY starts_at DESC LIMIT 20)
    UNION
    (SELECT id, title, starts_at FROM conference c WHERE id = ${chosen}::uuid AND ${unitsSeenBy(actor)})
    ORDER BY 3 DESC`);
}

function unitsSeenBy(actor: Actor): Prisma.Sql {
  return actor.seesAllUnits
    ? Prisma.sql`true`
    : Prisma.sql`c.unit_id = ANY (${actor.visibleUnitIds}::uuid[])`;
}

function ofUnitsSeen(actor: Actor): { unitId?: { in: string[] } } {
  return actor.seesAllUnits ? {} : { unitId: { in: actor.visibleUnitIds } };
}
