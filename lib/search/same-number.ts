import { Prisma } from "@/lib/generated/prisma/client";
import { apartSeen } from "@/lib/opinions/lock-apart";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import { papersVisibleTo } from "@/lib/papers/policy";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { readRows } from "@/lib/platform/rows";
import { maySeeTransfers } from "@/lib/transfers/policy";

/**
 * What bears a number that staff typed: letters of the unit (answers, and transmittals by letter),
 * replies that came back from a body outside, papers of conferences, letters that redirect.
 */
export type NumberedKind = "letter" | "reply" | "paper" | "redirection";

type Told = {
  id: string;
  is: "answer" | "transmittal" | "reply" | "paper" | "redirection";
  /** The code of the opinion, the title of the paper, the receiver of the transmittal. */
  about: string;
  href: string;
};

/** Another document of the same unit, kind and year that bears the number. */
export type SameNumber = Told & { number: string; day: Date | null };

const mostTold = 5;

/**
 * The other documents, as far as the actor sees them, that bear the number of one of these. Offices
 * do use a number twice, with a letter or by mistake: it is remarked on, never refused.
 */
export async function listSameNumbers(
  actor: Actor,
  kind: NumberedKind,
  ids: readonly string[],
): Promise<SameNumber[]> {
  if (ids.length === 0) return [];
  const { numbered, tell } = kinds[kind];
  const own = await readRows<Numbered>(
    plainly(numbered, Prisma.sql`id = ANY (${[...ids]}::uuid[])`),
  );
  const others = await bearingOneOf(numbered, own);
  if (others.length === 0) return [];
  const told = await tell(
    actor,
    others.map(({ id }) => id),
  );
  const byId = new Map(told.map((each) => [each.id, each]));
  return others
    .flatMap(({ id, number, day }) => {
      const known = byId.get(id);
      return known ? [{ ...known, number, day }] : [];
    })
    .slice(0, mostTold);
}

type Numbered = {
  id: string;
  unitId: string;
  type: string;
  number: string;
  plain: string;
  day: Date | null;
  year: number;
};

function plainly(numbered: Prisma.Sql, which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT id, unit_id AS "unitId", type, number, plain_number(number) AS plain, day,
      extract(year FROM dated)::int AS year
    FROM (${numbered}) n WHERE ${which} ORDER BY day DESC NULLS LAST, id LIMIT 50`;
}

/** Units and numbers are given as values: a join would compare all numbers there are. */
async function bearingOneOf(numbered: Prisma.Sql, own: Numbered[]): Promise<Numbered[]> {
  if (own.length === 0) return [];
  const units = [...new Set(own.map(({ unitId }) => unitId))];
  const plains = [...new Set(own.map(({ plain }) => plain))];
  const found = await readRows<Numbered>(
    plainly(
      numbered,
      Prisma.sql`unit_id = ANY (${units}::uuid[]) AND plain_number(number) = ANY (${plains}::text[])`,
    ),
  );
  return found.filter((other) => own.some((one) => one.id !== other.id && areAlike(one, other)));
}

function areAlike(one: Numbered, other: Numbered): boolean {
  return (["unitId", "type", "plain", "year"] as const).every((key) => one[key] === other[key]);
}

type Kind = { numbered: Prisma.Sql; tell: (actor: Actor, ids: string[]) => Promise<Told[]> };

const kinds: Record<NumberedKind, Kind> = {
  letter: {
    numbered: Prisma.sql`
      SELECT r.id, r.issuing_unit_id AS unit_id, '' AS type, r.document_number AS number,
        r.answered_on AS day, r.answered_on AS dated
      FROM response r WHERE r.status = 'issued'
      UNION ALL SELECT t.id, t.from_unit_id, '', t.sign, t.sent_on, t.sent_on AS dated
      FROM transfer t WHERE t.form = 'letter'`,
    tell: (actor, ids) =>
      readRows(Prisma.sql`
      SELECT r.id, 'answer' AS is, o.code AS about, '/opinions/' || o.code || '/answers/' || r.id AS href
      FROM response r JOIN opinion o ON o.id = r.opinion_id
      WHERE r.id = ANY (${ids}::uuid[]) AND ${opinionsSeen(actor)}
      UNION SELECT t.id, 'transmittal', t.receiver, '/transfers/' || t.id
      FROM transfer t JOIN transfer_item i ON i.transfer_id = t.id JOIN opinion o ON o.id = i.opinion_id
      WHERE t.id = ANY (${ids}::uuid[]) AND ${maySeeTransfers(actor)} AND ${opinionsSeen(actor)}`),
  },
  reply: {
    numbered: Prisma.sql`
      SELECT y.item_id AS id, t.from_unit_id AS unit_id, '' AS type, y.document_number AS number,
        y.dated_on AS day, y.dated_on AS dated
      FROM transfer_reply y JOIN transfer_item i ON i.id = y.item_id JOIN transfer t ON t.id = i.transfer_id`,
    tell: (actor, ids) =>
      readRows(Prisma.sql`
      SELECT i.id, 'reply' AS is, o.code AS about, '/transfers/' || i.transfer_id AS href
      FROM transfer_item i JOIN opinion o ON o.id = i.opinion_id
      WHERE i.id = ANY (${ids}::uuid[]) AND ${maySeeTransfers(actor)} AND ${opinionsSeen(actor)}`),
  },
  paper: {
    numbered: Prisma.sql`
      SELECT p.id, c.unit_id, p.kind::text AS type, p.number, p.issued_on AS day,
        coalesce(p.issued_on, (c.starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS dated
      FROM paper p JOIN conference c ON c.id = p.conference_id WHERE p.withdrawn_at IS NULL`,
    tell: async (actor, ids) => {
      const papers = await db.paper.findMany({
        where: { AND: [{ id: { in: ids } }, papersVisibleTo(actor)] },
        select: { id: true, title: true, conferenceId: true },
      });
      return papers.map(({ id, title, conferenceId }) => ({
        ...{ id, is: "paper", about: title, href: `/conferences/${conferenceId}/papers` },
      }));
    },
  },
  redirection: {
    numbered: Prisma.sql`
      SELECT r.opinion_id AS id, o.unit_id, '' AS type, r.document_number AS number,
        r.redirected_on AS day, r.redirected_on AS dated
      FROM redirection r JOIN opinion o ON o.id = r.opinion_id WHERE r.turned_back_at IS NULL`,
    tell: (actor, ids) =>
      readRows(Prisma.sql`
      SELECT o.id, 'redirection' AS is, o.code AS about, '/opinions/redirected/' || o.code AS href
      FROM opinion o WHERE o.id = ANY (${ids}::uuid[]) AND ${apartSeen(actor)}`),
  },
};
