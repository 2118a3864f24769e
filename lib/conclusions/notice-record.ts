import type { Prisma } from "@/lib/generated/prisma/client";
import { notApart } from "@/lib/opinions/kinds-apart";
import type { Tx } from "@/lib/platform/db";

const named = { type: true, name: true, fullName: true } as const;

/** What the document of a notice is written from. */
export const noticeFields = {
  id: true,
  conferenceId: true,
  unitId: true,
  form: true,
  abstract: true,
  opening: true,
  recipients: true,
  number: true,
  sign: true,
  issuedOn: true,
  issuedAt: true,
  signerId: true,
  signerName: true,
  signerRank: true,
  corrects: { select: { sign: true, issuedOn: true } },
  unit: { select: { ...named, parent: { select: named } } },
  conference: { select: { code: true, title: true, startsAt: true } },
  sections: {
    select: { id: true, kind: true, title: true, body: true },
    orderBy: { position: "asc" },
  },
  items: {
    select: {
      id: true,
      sectionId: true,
      content: true,
      decision: true,
      leadOrganisationId: true,
      leadOrganisation: { select: { name: true } },
      supporting: {
        select: { organisationId: true, organisation: { select: { name: true } } },
        orderBy: { organisation: { name: "asc" } },
      },
      responsibleId: true,
      responsibleName: true,
      responsiblePost: true,
      dueOn: true,
      firstDueOn: true,
      product: true,
      carriedFromId: true,
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.ConclusionSelect;

export type NoticeRecord = Prisma.ConclusionGetPayload<{ select: typeof noticeFields }>;

export type Carried = {
  itemId: string;
  sign: string;
  issuedOn: Date;
  times: number;
  firstSign: string;
  firstIssuedOn: Date;
};

/**
 * Where items were promised before: by which notice last and first, and how many times they were
 * carried over. A correction takes its items along without counting as one more time.
 */
export async function readCarried(
  tx: Pick<Tx, "$queryRaw">,
  itemIds: string[],
): Promise<Map<string, Carried>> {
  const rows = await tx.$queryRaw<Carried[]>`
    WITH RECURSIVE chain AS (
      SELECT i.id AS item_id, i.carried_from_id AS at, i.conclusion_id AS of, 0 AS depth, 0 AS times
      FROM conclusion_item i WHERE i.id = ANY (${itemIds}::uuid[])
      UNION ALL
      SELECT chain.item_id, i.carried_from_id, i.conclusion_id, depth + 1,
        times + (CASE WHEN c.corrects_id = i.conclusion_id THEN 0 ELSE 1 END)
      FROM chain JOIN conclusion_item i ON i.id = chain.at JOIN conclusion c ON c.id = chain.of
      WHERE depth < 100
    ), last AS (SELECT DISTINCT ON (item_id) * FROM chain WHERE depth > 0 ORDER BY item_id, depth),
    first AS (SELECT DISTINCT ON (item_id) * FROM chain WHERE depth > 0 ORDER BY item_id, depth DESC)
    SELECT last.item_id AS "itemId", l.sign, l.issued_on AS "issuedOn", first.times,
      f.sign AS "firstSign", f.issued_on AS "firstIssuedOn"
    FROM last JOIN first USING (item_id)
      JOIN conclusion l ON l.id = last.of JOIN conclusion f ON f.id = first.of
    WHERE first.times > 0`;
  return new Map(rows.map((row) => [row.itemId, row]));
}

export type SaidOpinion = {
  topic: string;
  code: string;
  text: string;
  source: string | null;
  answer: string | null;
  number: string | null;
  hasItem: boolean;
  reason: string | null;
  note: string | null;
  outcomeText: string | null;
};

/** Every opinion of a conference with what its notice says to it. */
export function readSaid(
  tx: Pick<Tx, "$queryRaw">,
  { id, conferenceId }: { id: string; conferenceId: string },
) {
  return tx.$queryRaw<SaidOpinion[]>`
    SELECT t.name_vi AS topic, o.code, o.text, o.source_organisation AS source,
      r.body AS answer, r.document_number AS number, p.explanation AS "outcomeText",
      EXISTS (SELECT FROM item_opinion io JOIN conclusion_item i ON i.id = io.item_id
          JOIN conclusion c ON c.id = i.conclusion_id JOIN opinion of ON of.id = io.opinion_id
        WHERE (of.id = o.id OR of.matter_id = o.matter_id) AND c.conference_id = ${conferenceId}::uuid
          AND (c.id = ${id}::uuid OR c.issued_at IS NOT NULL)) AS "hasItem",
      l.reason::text, l.note
    FROM opinion o JOIN topic t ON t.id = o.topic_id
      LEFT JOIN LATERAL (SELECT body, document_number FROM response
        WHERE opinion_id = o.id AND status = 'issued' ORDER BY answered_on DESC, created_at DESC LIMIT 1) r ON true
      LEFT JOIN LATERAL (SELECT CASE WHEN standing <> 'contested' THEN explanation END AS explanation FROM outcome_report
        WHERE opinion_id = o.id ORDER BY reported_at DESC LIMIT 1) p ON true
      LEFT JOIN left_over l ON l.opinion_id = o.id AND l.conference_id = o.conference_id
    WHERE o.conference_id = ${conferenceId}::uuid AND ${notApart}
    ORDER BY t.position, o.number`;
}
