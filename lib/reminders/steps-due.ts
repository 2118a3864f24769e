import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { Prisma } from "@/lib/generated/prisma/client";
import { leadsItself } from "@/lib/opinions/follow-lead";
import { notApart } from "@/lib/opinions/kinds-apart";
import { isoDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { dueDatesToRemind, usualLadder, type DueDates, type Ladder } from "./ladder";
import type { StepDue } from "./remind-of-opinion";

const atOnce = 100;

/** Steps of the ladder that are to be taken on a day and have not been, the earliest due dates first. */
export async function listStepsDue(today: Date, calendar: WorkCalendar): Promise<StepDue[]> {
  const own = await db.reminderLadder.findMany({
    select: { unitId: true, beforeDays: true, chairAfterDays: true, leadershipAfterDays: true },
  });
  const others = Prisma.sql`o.handling_unit_id <> ALL (${own.map(({ unitId }) => unitId)}::uuid[])`;
  const found = await stepsOf(usualLadder, others, today, calendar);
  for (const { unitId, ...ladder } of own) {
    const ofUnit = Prisma.sql`o.handling_unit_id = ${unitId}::uuid`;
    found.push(...(await stepsOf(ladder, ofUnit, today, calendar)));
  }
  return found;
}

async function stepsOf(
  ladder: Ladder,
  ofUnits: Prisma.Sql,
  today: Date,
  calendar: WorkCalendar,
): Promise<StepDue[]> {
  const found: StepDue[] = [];
  for (const dueDates of dueDatesToRemind(ladder, today, calendar)) {
    found.push(...(await notTaken(dueDates, ofUnits)));
  }
  return found;
}

function notTaken({ step, after, upTo }: DueDates, ofUnits: Prisma.Sql): Promise<StepDue[]> {
  const from = after ? Prisma.sql`AND o.due_on > ${isoDay(after)}::date` : Prisma.empty;
  return db.$queryRaw<StepDue[]>`
    SELECT o.id AS "opinionId", o.due_on AS "dueOn", ${step}::text AS step FROM opinion o
    WHERE o.answer_status IN ('unanswered', 'answerReturned') AND o.due_on <= ${isoDay(upTo)}::date ${from}
      AND ${ofUnits} AND ${notApart} AND ${leadsItself}
      AND NOT EXISTS (SELECT FROM reminder r
        WHERE r.opinion_id = o.id AND r.due_on = o.due_on AND r.step = ${step}::reminder_step)
    ORDER BY o.due_on, o.id LIMIT ${atOnce}`;
}
