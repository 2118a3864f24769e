import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { Prisma } from "@/lib/generated/prisma/client";
import { leadsItself } from "@/lib/opinions/follow-lead";
import { notApart } from "@/lib/opinions/kinds-apart";
import { isoDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { dueDatesToRemind, usualLadder, type DueDates, type Ladder } from "./ladder";
import type { StepDue } from "./record-step";

const atOnce = 100;

/** Steps of the ladder that are to be taken on a day and have not been, the earliest due dates first. */
export async function listStepsDue(today: Date, calendar: WorkCalendar): Promise<StepDue[]> {
  const own = await db.reminderLadder.findMany({
    select: { unitId: true, beforeDays: true, chairAfterDays: true, leadershipAfterDays: true },
  });
  const ids = own.map(({ unitId }) => unitId);
  const others = (unit: Prisma.Sql) => Prisma.sql`${unit} <> ALL (${ids}::uuid[])`;
  const found = await stepsOf(usualLadder, others, today, calendar);
  for (const { unitId, ...ladder } of own) {
    const ofUnit = (unit: Prisma.Sql) => Prisma.sql`${unit} = ${unitId}::uuid`;
    found.push(...(await stepsOf(ladder, ofUnit, today, calendar)));
  }
  return found;
}

/** Whose ladder it is, as a condition on the column that names the unit. */
type OfUnits = (unit: Prisma.Sql) => Prisma.Sql;

async function stepsOf(ladder: Ladder, ofUnits: OfUnits, today: Date, calendar: WorkCalendar) {
  const found: StepDue[] = [];
  for (const dueDates of dueDatesToRemind(ladder, today, calendar)) {
    found.push(...(await opinionsNotTold(dueDates, ofUnits)));
    found.push(...(await itemsNotTold(dueDates, ofUnits)));
  }
  return found;
}

function opinionsNotTold(due: DueDates, ofUnits: OfUnits): Promise<StepDue[]> {
  return db.$queryRaw<StepDue[]>`
    SELECT 'opinion' AS of, o.id, o.due_on AS "dueOn", ${due.step}::text AS step FROM opinion o
    WHERE o.answer_status IN ('unanswered', 'answerReturned') AND ${within(Prisma.sql`o.due_on`, due)}
      AND ${ofUnits(Prisma.sql`o.handling_unit_id`)} AND ${notApart} AND ${leadsItself}
      AND NOT EXISTS (SELECT FROM reminder r
        WHERE r.opinion_id = o.id AND r.due_on = o.due_on AND r.step = ${due.step}::reminder_step)
    ORDER BY o.due_on, o.id LIMIT ${atOnce}`;
}

/** What issued notices promise and nobody has reported done or taken up again. */
function itemsNotTold(due: DueDates, ofUnits: OfUnits): Promise<StepDue[]> {
  return db.$queryRaw<StepDue[]>`
    SELECT 'item' AS of, i.id, i.due_on AS "dueOn", ${due.step}::text AS step
    FROM conclusion_item i JOIN conclusion c ON c.id = i.conclusion_id
    WHERE i.status IN ('open', 'inProgress') AND ${within(Prisma.sql`i.due_on`, due)}
      AND c.issued_at IS NOT NULL AND ${ofUnits(Prisma.sql`c.unit_id`)}
      AND NOT EXISTS (SELECT FROM reminder r
        WHERE r.item_id = i.id AND r.due_on = i.due_on AND r.step = ${due.step}::reminder_step)
    ORDER BY i.due_on, i.id LIMIT ${atOnce}`;
}

function within(column: Prisma.Sql, { after, upTo }: DueDates): Prisma.Sql {
  const from = after ? Prisma.sql`AND ${column} > ${isoDay(after)}::date` : Prisma.empty;
  return Prisma.sql`${column} <= ${isoDay(upTo)}::date ${from}`;
}
