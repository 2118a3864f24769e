import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { OpinionFilters } from "./filters";
import { allOf, inScope, matching, scopeOf } from "./list-conditions";
import { opinionsSeen } from "./lock-records";
import { searchQuery } from "./search-query";
import type {
  AnswerStatus,
  Channel,
  Competence,
  Moment,
  OpenKind,
  OutcomeKind,
} from "./vocabulary";

/** What Excel shows without effort, and a server makes without slowing others. */
const mostExported = 20_000;

export type ExportedOpinion = {
  code: string;
  text: string;
  kind: OpenKind;
  topicId: string;
  competence: Competence | null;
  place: string | null;
  sourceOrganisation: string | null;
  receivedOn: Date;
  moment: Moment;
  channel: Channel;
  site: string | null;
  answerStatus: AnswerStatus;
  outcome: OutcomeKind | null;
  dueOn: Date | null;
};

/** The opinions of a filtered list with their whole text, by code. Who raised them stays where each look is recorded. */
export async function listForExport(
  actor: Actor,
  viewedUnitId: string,
  filters: OpinionFilters,
  now = new Date(),
): Promise<ExportedOpinion[]> {
  return read(await conditionsOfList(actor, viewedUnitId, filters, now));
}

/** The same of opinions that were ticked, by their codes. */
export function listTickedForExport(actor: Actor, codes: string[]): Promise<ExportedOpinion[]> {
  return read([opinionsSeen(actor), Prisma.sql`o.code = ANY (${codes})`]);
}

/** On the opinion named o: that the list of the page holds it, on whatever page of it. */
export async function conditionsOfList(
  actor: Actor,
  viewedUnitId: string,
  filters: OpinionFilters,
  now: Date,
): Promise<Prisma.Sql[]> {
  const scope = await scopeOf(actor, viewedUnitId, filters.below);
  const conditions = [...inScope(scope), ...(await matching(filters, dayOf(now)))];
  const query = filters.q === null ? null : searchQuery(filters.q);
  if (!query) return conditions;
  // Like the list on the page: the words side by side, and only where that finds nothing, anywhere.
  for (const words of [query.phrase, query.begun]) {
    const searched = [...conditions, holding(words)];
    if (await isAny(searched)) return searched;
  }
  return [...conditions, holding(query.anywhere)];
}

async function isAny(conditions: Prisma.Sql[]): Promise<boolean> {
  const [row] = await db.$queryRaw<{ isAny: boolean }[]>`
    SELECT EXISTS (SELECT FROM opinion o WHERE ${allOf(conditions)}) AS "isAny"`;
  return row?.isAny ?? false;
}

function holding(words: string): Prisma.Sql {
  return Prisma.sql`o.search_words @@ ${words}::tsquery`;
}

function read(conditions: Prisma.Sql[]): Promise<ExportedOpinion[]> {
  return db.$queryRaw<ExportedOpinion[]>`
    SELECT o.code, o.text, o.kind::text, o.topic_id AS "topicId", o.competence::text, o.place,
      o.source_organisation AS "sourceOrganisation",
      o.received_on AS "receivedOn", o.moment::text, o.channel::text, s.name AS site,
      o.answer_status::text AS "answerStatus", o.outcome::text, o.due_on AS "dueOn"
    FROM opinion o LEFT JOIN conference_site s ON s.id = o.site_id
    WHERE ${allOf(conditions)}
    ORDER BY o.unit_id, o.year, o.number LIMIT ${mostExported}`;
}
