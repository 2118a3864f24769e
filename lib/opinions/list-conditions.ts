import { Prisma } from "@/lib/generated/prisma/client";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { addDays, isoDay } from "@/lib/platform/dates";
import { reachOf } from "@/lib/platform/unit-tree";
import { topicFamily } from "@/lib/topics/queries";
import type { OpinionFilters } from "./filters";
import { notApart } from "./kinds-apart";
import { onlyAgenciesOf } from "./policy";
import { soonDays } from "./rules";
import { statusesOf, type AnswerFilter } from "./vocabulary";

/** Whose opinions are listed: null for all units there are, and for all agencies. */
export type Scope = { unitIds: string[] | null; agencyIds: string[] | null };

/** The opinions of the unit in view that the actor may see. */
export async function scopeOf(actor: Actor, viewedUnitId: string, below: boolean): Promise<Scope> {
  const reach = await reachOf(viewedUnitId);
  const agencyIds = onlyAgenciesOf(actor);
  if (actor.seesAllUnits && below && reach.seesAll) return { unitIds: null, agencyIds };
  const units = below ? reach.sees : reach.actsFor;
  return { unitIds: units.filter((id) => seesUnit(actor, id)), agencyIds };
}

export function inScope({ unitIds, agencyIds }: Scope): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [notApart];
  // One unit as an equality: only then does its index also give the order.
  if (unitIds) {
    conditions.push(
      unitIds.length === 1
        ? Prisma.sql`o.unit_id = ${unitIds[0]}::uuid`
        : Prisma.sql`o.unit_id = ANY (${unitIds}::uuid[])`,
    );
  }
  if (agencyIds) conditions.push(Prisma.sql`o.lead_organisation_id = ANY (${agencyIds}::uuid[])`);
  return conditions;
}

// The same words as in the partial index opinion_waiting, so that it is used.
const awaitingAnswer = Prisma.sql`o.answer_status IN ('unanswered', 'answerReturned') AND o.due_on IS NOT NULL`;

/** The filters as conditions on the opinion named o, the search left aside. */
export async function matching(filters: OpinionFilters, today: Date): Promise<Prisma.Sql[]> {
  const { conference, year, moment, channel, kind, answer, outcome, confirmed, leader } = filters;
  const topics = filters.topic === null ? [] : await topicFamily(filters.topic);
  const conditions: (Prisma.Sql | false)[] = [
    conference !== null && Prisma.sql`o.conference_id = ${conference}::uuid`,
    year !== null && Prisma.sql`o.year = ${year}::smallint`,
    moment !== null && Prisma.sql`o.moment = ${moment}::moment`,
    channel !== null && Prisma.sql`o.channel = ${channel}::channel`,
    filters.competence === "none" && Prisma.sql`o.competence IS NULL`,
    filters.competence !== null &&
      filters.competence !== "none" &&
      Prisma.sql`o.competence = ${filters.competence}::competence`,
    kind !== null && Prisma.sql`o.kind = ${kind}::opinion_kind`,
    topics.length === 1 && Prisma.sql`o.topic_id = ${topics[0]}`,
    topics.length > 1 && Prisma.sql`o.topic_id = ANY (${topics})`,
    answer !== null && hasAnswer(answer),
    outcome === "none" && Prisma.sql`o.outcome IS NULL`,
    outcome !== null && outcome !== "none" && Prisma.sql`o.outcome = ${outcome}::outcome_kind`,
    confirmed === "yes" && Prisma.sql`o.outcome_confirmed`,
    confirmed === "no" &&
      Prisma.sql`o.outcome IS NOT NULL AND NOT o.outcome_confirmed AND NOT o.outcome_contested`,
    confirmed === "contested" && Prisma.sql`o.outcome_contested`,
    leader !== null && Prisma.sql`o.answering_leader = ${leader}::answering_leader`,
    filters.organisation !== null &&
      Prisma.sql`o.lead_organisation_id = ${filters.organisation}::uuid`,
    ...dueConditions(filters.due, today),
  ];
  return conditions.filter((condition) => condition !== false);
}

// One status as an equality, for the same reason as one unit.
function hasAnswer(answer: AnswerFilter): Prisma.Sql {
  const [first, ...others] = statusesOf(answer);
  return others.length === 0
    ? Prisma.sql`o.answer_status = ${first}::answer_status`
    : Prisma.sql`o.answer_status = ANY (${[first, ...others]}::answer_status[])`;
}

function dueConditions(due: OpinionFilters["due"], today: Date): Prisma.Sql[] {
  const day = isoDay(today);
  if (due === "none") return [Prisma.sql`o.due_on IS NULL`];
  if (due === "overdue") return [awaitingAnswer, Prisma.sql`o.due_on < ${day}::date`];
  if (due === "soon") {
    const until = isoDay(addDays(today, soonDays));
    return [awaitingAnswer, Prisma.sql`o.due_on BETWEEN ${day}::date AND ${until}::date`];
  }
  return [];
}

export function allOf(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length ? Prisma.join(conditions, " AND ") : Prisma.sql`true`;
}
