import { Prisma } from "@/lib/generated/prisma/client";
import { isApart, notApart } from "@/lib/opinions/kinds-apart";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import type { AnswerStatus, Channel, Moment, OutcomeKind } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { recordId } from "@/lib/platform/fields";
import { readRows, startOf } from "@/lib/platform/rows";
import { beginningOf } from "@/lib/platform/text";

export type MatterMember = {
  id: string;
  code: string;
  text: string;
  moment: Moment;
  channel: Channel;
  sourceOrganisation: string | null;
  place: string | null;
  receivedOn: Date;
  conferenceId: string | null;
  conferenceTitle: string | null;
  hasContributor: boolean;
  isLead: boolean;
};

export type MatterRecord = {
  id: string;
  unitId: string;
  unitName: string;
  title: string;
  version: number;
  /** How many opinions share it, whether or not the actor sees them all. */
  count: number;
  leadId: string;
  leadCode: string;
  answerStatus: AnswerStatus;
  outcome: OutcomeKind | null;
  outcomeConfirmed: boolean;
  outcomeContested: boolean;
};

const ofMatter = Prisma.sql`SELECT m.id, m.unit_id AS "unitId", u.full_name AS "unitName", m.title, m.version,
    (SELECT count(*)::int FROM opinion k WHERE k.matter_id = m.id) AS count, l.id AS "leadId",
    l.code AS "leadCode", l.answer_status::text AS "answerStatus", l.outcome::text,
    l.outcome_confirmed AS "outcomeConfirmed", l.outcome_contested AS "outcomeContested"
  FROM matter m JOIN unit u ON u.id = m.unit_id JOIN opinion l ON l.id = m.lead_opinion_id`;

/** A matter that lasts, of which the actor sees at least one opinion. */
export async function getMatter(actor: Actor, id: string): Promise<MatterRecord | null> {
  if (!recordId().safeParse(id).success) return null;
  const [matter] = await readRows<MatterRecord>(Prisma.sql`${ofMatter}
    WHERE m.id = ${id}::uuid AND m.ended_at IS NULL
      AND EXISTS (SELECT FROM opinion o WHERE o.matter_id = m.id AND ${opinionsSeen(actor)})`);
  return matter ?? null;
}

/** The matter that an opinion shares. The caller has checked that the opinion may be seen. */
export async function getMatterOf(opinionId: string): Promise<MatterRecord | null> {
  const [matter] = await readRows<MatterRecord>(Prisma.sql`${ofMatter}
    JOIN opinion o ON o.matter_id = m.id WHERE o.id = ${opinionId}::uuid`);
  return matter ?? null;
}

/** Who raised a matter, where and when, as far as the actor sees it: the lead, then in order of time. */
export function listMembers(actor: Actor, matterId: string): Promise<MatterMember[]> {
  return readRows<MatterMember>(Prisma.sql`
    SELECT o.id, o.code, o.text, o.moment::text, o.channel::text, o.place, o.received_on AS "receivedOn",
      o.source_organisation AS "sourceOrganisation", o.conference_id AS "conferenceId",
      c.title AS "conferenceTitle", m.lead_opinion_id = o.id AS "isLead",
      EXISTS (SELECT FROM contributor WHERE opinion_id = o.id) AS "hasContributor"
    FROM opinion o JOIN matter m ON m.id = o.matter_id LEFT JOIN conference c ON c.id = o.conference_id
    WHERE o.matter_id = ${matterId}::uuid AND ${opinionsSeen(actor)}
    ORDER BY m.lead_opinion_id = o.id DESC, o.received_on, o.number LIMIT 500`);
}

export type MatterRow = MatterRecord & { sources: number; latestOn: Date };

/** The matters of the units, those raised most often first. */
export function listMatters(actor: Actor, unitIds: readonly string[]): Promise<MatterRow[]> {
  return readRows<MatterRow>(Prisma.sql`
    WITH shared AS (
      SELECT o.matter_id, count(DISTINCT o.source_organisation)::int AS sources, max(o.received_on) AS latest_on
      FROM opinion o WHERE o.matter_id IS NOT NULL AND o.unit_id = ANY (${unitIds}::uuid[]) AND ${opinionsSeen(actor)}
      GROUP BY o.matter_id)
    SELECT matter.*, shared.sources, shared.latest_on AS "latestOn"
    FROM (${ofMatter}) matter JOIN shared ON shared.matter_id = matter.id
    ORDER BY matter.count DESC, shared.latest_on DESC LIMIT 200`);
}

export type KeptAnswer = { code: string };

/** The opinion whose answer this one kept when it left their matter; null where it stands by its own. */
export async function getKeptAnswer(opinionId: string): Promise<KeptAnswer | null> {
  const [kept] = await readRows<KeptAnswer & { keeps: boolean }>(Prisma.sql`
    SELECT o.code, o.id IS NOT NULL AS keeps
    FROM matter_membership s LEFT JOIN opinion o ON o.id = s.kept_answer_of_id AND ${notApart}
    WHERE s.opinion_id = ${opinionId}::uuid ORDER BY s.joined_at DESC LIMIT 1`);
  return kept?.keeps ? { code: kept.code } : null;
}

export type SplitRecord = {
  text: string;
  splitAt: Date;
  splitBy: string | null;
  parts: { code: string; text: string }[];
};

const longestPart = 160;

/**
 * The text that an opinion was split from, with all its parts; hidden as a whole where one part was
 * told apart as a complaint or denunciation. The caller has checked the opinion.
 */
export async function getSplitOf(opinionId: string): Promise<SplitRecord | null> {
  const [split] = await readRows<SplitRecord>(Prisma.sql`
    SELECT s.text, s.split_at AS "splitAt", p.full_name AS "splitBy",
      (SELECT json_agg(json_build_object('code', k.code, 'text', ${startOf(Prisma.sql`k.text`, longestPart)}) ORDER BY k.number)
        FROM opinion k WHERE k.split_id = s.id) AS parts
    FROM opinion_split s JOIN opinion o ON o.split_id = s.id LEFT JOIN person p ON p.id = s.split_by_id
    WHERE o.id = ${opinionId}::uuid AND NOT EXISTS (
      SELECT FROM opinion o WHERE o.split_id = s.id AND ${isApart})`);
  if (!split) return null;
  const parts = split.parts.map((part) => ({ ...part, text: beginningOf(part.text, longestPart) }));
  return { ...split, parts };
}
