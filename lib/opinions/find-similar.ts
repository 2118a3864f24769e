import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import { readRows } from "@/lib/platform/rows";
import { opinionsSeen } from "./lock-records";
import { candidateQuery, likeness, rankingQuery, termsOf } from "./similar-words";
import type { AnswerStatus, Competence, OutcomeKind } from "./vocabulary";
import { wordShares } from "./word-shares";

/** An opinion near to a text. One that shares a matter stands for all of that matter. */
export type SimilarOpinion = {
  id: string;
  code: string;
  text: string;
  unitId: string;
  unitName: string;
  topicId: string;
  competence: Competence | null;
  leadOrganisationId: string | null;
  leadOrganisation: string | null;
  answerStatus: AnswerStatus;
  outcome: OutcomeKind | null;
  receivedOn: Date;
  /** The opinion that is answered for the matter: itself, where it shares none. */
  leadId: string;
  leadCode: string;
  /** How many opinions raised the matter. */
  count: number;
  /** From 0 to 1. */
  likeness: number;
};

type Wanted = {
  text: string;
  /** The opinion itself, when it is asked about after it was recorded. */
  exceptId?: string;
  /** At least so alike. */
  least?: number;
  take?: number;
};

const mostCandidates = 1_500;
const mostCompared = 60;

/**
 * The opinions most like a text, among those the actor may see, the most alike first. The words are
 * compared without accents; rare ones and pairs of neighbours count most. Complaints and
 * denunciations have their own procedure and are never among them.
 */
export async function findSimilar(
  actor: Actor,
  { text, exceptId, least = 0.3, take = 5 }: Wanted,
): Promise<SimilarOpinion[]> {
  const given = text.slice(0, 4_000);
  const shares = await wordShares();
  const candidates = candidateQuery(given, shares);
  if (!candidates) return [];
  const near = await readRows<SimilarOpinion & { place: string | null }>(
    nearest(actor, candidates, rankingQuery(given), exceptId ?? null),
  );
  const terms = termsOf(given, shares);
  const ranked = near
    .map(({ place, ...opinion }) => ({
      ...opinion,
      likeness: likeness(terms, termsOf(`${opinion.text} ${place ?? ""}`, shares)),
    }))
    .filter((opinion) => opinion.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness);
  return onePerMatter(ranked).slice(0, take);
}

function onePerMatter(ranked: SimilarOpinion[]): SimilarOpinion[] {
  const seen = new Set<string>();
  return ranked.filter(({ leadId }) => !seen.has(leadId) && seen.add(leadId));
}

function nearest(actor: Actor, candidates: string, words: string, exceptId: string | null) {
  return Prisma.sql`
    WITH candidate AS MATERIALIZED (
      SELECT o.id, o.search_words FROM opinion o
      WHERE o.search_words @@ ${candidates}::tsquery AND ${opinionsSeen(actor)}
        AND o.id IS DISTINCT FROM ${exceptId}::uuid
      LIMIT ${mostCandidates}),
    near AS MATERIALIZED (
      SELECT id FROM candidate ORDER BY ts_rank(search_words, ${words}::tsquery, 1) DESC LIMIT ${mostCompared})
    SELECT o.id, o.code, left(o.text, 1000) AS text, o.place, o.unit_id AS "unitId", u.name AS "unitName",
      o.topic_id AS "topicId", o.competence::text, o.lead_organisation_id AS "leadOrganisationId",
      a.name AS "leadOrganisation", o.answer_status::text AS "answerStatus", o.outcome::text,
      o.received_on AS "receivedOn", coalesce(l.id, o.id) AS "leadId", coalesce(l.code, o.code) AS "leadCode",
      CASE WHEN o.matter_id IS NULL THEN 1
        ELSE (SELECT count(*)::int FROM opinion k WHERE k.matter_id = o.matter_id) END AS count
    FROM near JOIN opinion o ON o.id = near.id JOIN unit u ON u.id = o.unit_id
      LEFT JOIN organisation a ON a.id = o.lead_organisation_id
      LEFT JOIN matter m ON m.id = o.matter_id LEFT JOIN opinion l ON l.id = m.lead_opinion_id`;
}

export type GivenAnswer = { opinionId: string; body: string; post: string; answeredOn: Date };

/** The last answer that was given to each of these opinions. The caller has checked that they may be seen. */
export function listGivenAnswers(opinionIds: readonly string[]): Promise<GivenAnswer[]> {
  return readRows<GivenAnswer>(Prisma.sql`
    SELECT DISTINCT ON (r.opinion_id) r.opinion_id AS "opinionId", left(r.body, 700) AS body,
      r.answerer_post AS post, r.answered_on AS "answeredOn"
    FROM response r WHERE r.opinion_id = ANY (${[...opinionIds]}::uuid[]) AND r.status = 'issued'
    ORDER BY r.opinion_id, r.answered_on DESC, r.created_at DESC`);
}
