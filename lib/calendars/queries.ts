import { listDueDuties, type DueDuty } from "@/lib/announcements/queries";
import { markOf, type MarkedDay } from "@/lib/deadlines/calendar";
import { readCalendar } from "@/lib/deadlines/queries";
import { Prisma } from "@/lib/generated/prisma/client";
import { allOf, inScope, scopeOf } from "@/lib/opinions/list-conditions";
import { seesUnit, unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { addDays, dayOf, instantAt, isoDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { reachOf } from "@/lib/platform/unit-tree";
import { type DaySpan, daysOf } from "./days";
import type { CalendarQuery } from "./schema";

const shown = {
  id: true,
  code: true,
  unitId: true,
  kind: true,
  theme: true,
  title: true,
  startsAt: true,
  endsAt: true,
  status: true,
  version: true,
  unit: { select: { symbol: true, name: true, fullName: true } },
  sites: { select: { name: true }, orderBy: { position: "asc" } },
} satisfies Prisma.ConferenceSelect;

export type CalendarConference = Prisma.ConferenceGetPayload<{ select: typeof shown }>;

/** Answers owed on a day: how many, and the codes of the first few. */
export type DueAnswers = { count: number; codes: string[] };

export type CalendarDay = {
  day: Date;
  /** Where the day is not what its weekday says: a holiday, or a Saturday that is worked. */
  mark: MarkedDay | null;
  conferences: CalendarConference[];
  dueAnswers: DueAnswers | null;
  /** What must have been made public by that day, and is not yet. */
  duties: DueDuty[];
};

type Wanted = DaySpan & Pick<CalendarQuery, "what" | "below"> & { unitId: string };

/** Every day of a span, with what falls on it: of one unit, or also of those below it. */
export async function listCalendarDays(
  actor: Actor,
  wanted: Wanted,
  now = new Date(),
): Promise<CalendarDay[]> {
  const { from, to, what } = wanted;
  const unitIds = await unitsIn(wanted);
  const [work, conferences, due, duties] = await Promise.all([
    readCalendar(),
    what === "deadlines" ? [] : conferencesIn(actor, unitIds, wanted),
    what === "conferences" ? [] : dueAnswersIn(actor, wanted),
    what === "conferences" ? [] : listDueDuties(actor, { unitIds, from, to }, now),
  ]);
  const days = new Map<string, CalendarDay>(
    daysOf(wanted).map((day) => [
      isoDay(day),
      { day, mark: markOf(work, day) ?? null, conferences: [], dueAnswers: null, duties: [] },
    ]),
  );
  for (const one of conferences) days.get(isoDay(dayOf(one.startsAt)))?.conferences.push(one);
  for (const duty of duties) days.get(isoDay(duty.due))?.duties.push(duty);
  for (const { day, count, codes } of due) {
    const found = days.get(isoDay(day));
    if (found) found.dueAnswers = { count, codes };
  }
  return [...days.values()];
}

async function unitsIn({ unitId, below }: Wanted): Promise<string[]> {
  return below === "no" ? [unitId] : (await reachOf(unitId)).sees;
}

function conferencesIn(actor: Actor, unitIds: string[], { from, to }: DaySpan) {
  return db.conference.findMany({
    where: {
      AND: [
        unitsVisibleTo(actor),
        { unitId: { in: unitIds } },
        {
          startsAt: {
            gte: instantAt(isoDay(from), "00:00"),
            lt: instantAt(isoDay(addDays(to, 1)), "00:00"),
          },
        },
      ],
    },
    select: shown,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
}

/** The due dates of answers not given yet, as far as the actor may see the opinions. */
async function dueAnswersIn(actor: Actor, { unitId, below, from, to }: Wanted) {
  if (!seesUnit(actor, unitId)) return [];
  const scope = await scopeOf(actor, unitId, below !== "no");
  return db.$queryRaw<(DueAnswers & { day: Date })[]>`
    SELECT o.due_on AS day, count(*)::int AS count,
      (array_agg(o.code ORDER BY o.due_on, o.code))[1:4] AS codes
    FROM opinion o
    WHERE ${allOf(inScope(scope))} AND o.answer_status IN ('unanswered', 'answerReturned')
      AND o.due_on BETWEEN ${isoDay(from)}::date AND ${isoDay(to)}::date
    GROUP BY o.due_on`;
}
