import { listDeadlineRules, readCalendar } from "@/lib/deadlines/queries";
import { ruleOn } from "@/lib/deadlines/rules";
import { Prisma } from "@/lib/generated/prisma/client";
import type {
  AssignmentEnd,
  DeadlineUnit,
  ExtensionStanding,
  PauseCause,
} from "@/lib/generated/prisma/enums";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { readRows } from "@/lib/platform/rows";
import { readClock } from "./answer-clock";
import { isForAnswers, type KnownAnswerRule } from "./answer-rule";
import { reckonAnswer } from "./reckon-answer";

export type AssignmentRow = {
  id: string;
  organisationId: string;
  organisation: string;
  personId: string | null;
  person: string | null;
  note: string | null;
  givenAt: Date;
  givenBy: string;
  givenAsPost: string;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  endedAt: Date | null;
  end: AssignmentEnd | null;
  endReason: string | null;
  /** When the opinion was answered last; null while no answer was ever issued. */
  answeredAt: Date | null;
};

/** Who had an opinion, the latest first. */
export function listAssignments(actor: Actor, opinionId: string): Promise<AssignmentRow[]> {
  return readRows<AssignmentRow>(Prisma.sql`
    SELECT a.id, a.organisation_id AS "organisationId", g.name AS organisation,
      a.person_id AS "personId", p.full_name AS person, a.note, a.given_at AS "givenAt",
      giver.full_name AS "givenBy", a.given_as_post AS "givenAsPost", a.accepted_at AS "acceptedAt",
      taker.full_name AS "acceptedBy", a.ended_at AS "endedAt", a.end::text, a.end_reason AS "endReason",
      (SELECT max(s.taken_at) FROM response_step s JOIN response r ON r.id = s.response_id
        WHERE r.opinion_id = o.id AND s.to_status = 'issued' AND NOT r.is_interim) AS "answeredAt"
    FROM assignment a JOIN opinion o ON o.id = a.opinion_id
      JOIN organisation g ON g.id = a.organisation_id
      JOIN person giver ON giver.id = a.given_by_id
      LEFT JOIN person p ON p.id = a.person_id
      LEFT JOIN person taker ON taker.id = a.accepted_by_id
    WHERE o.id = ${opinionId}::uuid AND ${opinionsSeen(actor)}
    ORDER BY a.given_at DESC, a.id DESC`);
}

export type SupportRow = {
  id: string;
  organisationId: string;
  organisation: string;
  task: string;
  dueOn: Date | null;
  askedAt: Date;
  askedBy: string;
  contribution: string | null;
  contributedAt: Date | null;
  contributedBy: string | null;
  contributedAsPost: string | null;
};

/** The agencies asked to contribute to an answer, in the order in which they were asked. */
export function listSupports(actor: Actor, opinionId: string): Promise<SupportRow[]> {
  return readRows<SupportRow>(Prisma.sql`
    SELECT s.id, s.organisation_id AS "organisationId", g.name AS organisation, s.task,
      s.due_on AS "dueOn", s.asked_at AS "askedAt", asker.full_name AS "askedBy", s.contribution,
      s.contributed_at AS "contributedAt", giver.full_name AS "contributedBy",
      s.contributed_as_post AS "contributedAsPost"
    FROM supporting_agency s JOIN opinion o ON o.id = s.opinion_id
      JOIN organisation g ON g.id = s.organisation_id
      JOIN person asker ON asker.id = s.asked_by_id
      LEFT JOIN person giver ON giver.id = s.contributed_by_id
    WHERE o.id = ${opinionId}::uuid AND s.withdrawn_at IS NULL AND ${opinionsSeen(actor)}
    ORDER BY s.asked_at, s.id`);
}

export type PauseRow = {
  id: string;
  cause: PauseCause;
  reason: string;
  fromDay: Date;
  begunAt: Date;
  begunBy: string;
  resumedOn: Date | null;
};

export type ExtensionRow = {
  id: string;
  unit: DeadlineUnit;
  amount: number;
  reason: string;
  standing: ExtensionStanding;
  askedAt: Date;
  askedById: string;
  askedBy: string;
  decidedAt: Date | null;
  decidedBy: string | null;
  decision: string | null;
};

/** How the due date of an answer was reached, with its pauses and extensions, the latest first. */
export async function getAnswerClock(actor: Actor, opinionId: string) {
  const [pauses, extensions, clock, calendar, source] = await Promise.all([
    readRows<PauseRow>(Prisma.sql`
      SELECT t.id, t.cause::text, t.reason, t.from_day AS "fromDay", t.begun_at AS "begunAt",
        p.full_name AS "begunBy", t.resumed_on AS "resumedOn"
      FROM answer_pause t JOIN opinion o ON o.id = t.opinion_id JOIN person p ON p.id = t.begun_by_id
      WHERE o.id = ${opinionId}::uuid AND ${opinionsSeen(actor)} ORDER BY t.begun_at DESC`),
    readRows<ExtensionRow>(Prisma.sql`
      SELECT t.id, t.unit::text, t.amount, t.reason, t.standing::text, t.asked_at AS "askedAt",
        t.asked_by_id AS "askedById", p.full_name AS "askedBy", t.decided_at AS "decidedAt",
        decider.full_name AS "decidedBy", t.decision
      FROM answer_extension t JOIN opinion o ON o.id = t.opinion_id
        JOIN person p ON p.id = t.asked_by_id LEFT JOIN person decider ON decider.id = t.decided_by_id
      WHERE o.id = ${opinionId}::uuid AND ${opinionsSeen(actor)} ORDER BY t.asked_at DESC`),
    readClock(db, opinionId),
    readCalendar(),
    sourceOf(opinionId),
  ]);
  const steps = reckonAnswer(clock, calendar)?.steps ?? [];
  return { steps, source, pauses, extensions, calendar };
}

export type ShownClock = Awaited<ReturnType<typeof getAnswerClock>>;

/** The text that sets the present term, where a rule does. */
async function sourceOf(opinionId: string): Promise<string | null> {
  const term = await db.answerTerm.findFirst({
    where: { opinionId },
    select: { source: true },
    orderBy: [{ setAt: "desc" }, { id: "desc" }],
  });
  return term?.source ?? null;
}

/** Who in each of some organisations can be charged by name on a day: whoever holds a post there. */
export function listMembers(organisationIds: string[], day: Date) {
  return readRows<{ organisationId: string; personId: string; name: string; title: string }>(
    Prisma.sql`
      SELECT DISTINCT ON (t.organisation_id, p.id) t.organisation_id AS "organisationId",
        p.id AS "personId", p.full_name AS name, t.title
      FROM post_holding h JOIN post t ON t.id = h.post_id JOIN person p ON p.id = h.person_id
      WHERE t.organisation_id = ANY (${organisationIds}::uuid[]) AND t.kind <> 'otherPost'
        AND h.held_from <= ${day} AND (h.held_to IS NULL OR h.held_to >= ${day})
      ORDER BY t.organisation_id, p.id, t.kind`,
  );
}

/** The rule a unit has chosen for its answers; null where the usual one holds. */
export function getAnswerRule(unitId: string) {
  return db.answerRule.findUnique({
    where: { unitId },
    select: { ruleCode: true, version: true, chosenAt: true, chosenAsPost: true },
  });
}

/** The rules that could set the due dates of a unit's answers on a day, by code. */
export async function listAnswerRules(unitId: string, day: Date): Promise<KnownAnswerRule[]> {
  const unit = await db.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { level: true, type: true },
  });
  const rules = await listDeadlineRules();
  const codes = [...new Set(rules.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const rule = ruleOn(
      rules.filter((one) => one.code === code),
      day,
      unit,
    );
    return rule && isForAnswers(rule) ? [rule] : [];
  });
}
