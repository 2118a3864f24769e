import type { Prisma } from "@/lib/generated/prisma/client";
import { heldStatuses } from "@/lib/conferences/rules";
import { listRulesOfCodes, readCalendar } from "@/lib/deadlines/queries";
import { unitsFor, unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { addDays, dayOf, yearSpan } from "@/lib/platform/dates";
import { db, type Tx } from "@/lib/platform/db";
import { channelsToCorrect, dutiesOf, ruleCodes, type DutyState } from "./duties";

const evidence = {
  duty: true,
  channel: true,
  doneOn: true,
  saidState: true,
  saidStartsAt: true,
  saidPlaces: true,
  enteredAt: true,
} as const;

/** What decides which duties a conference has, and how they stand. */
export const announced = {
  id: true,
  unitId: true,
  code: true,
  title: true,
  status: true,
  startsAt: true,
  unit: { select: { level: true, type: true } },
  sites: { select: { name: true }, orderBy: { position: "asc" } },
  announcements: { select: evidence, orderBy: { enteredAt: "asc" } },
} satisfies Prisma.ConferenceSelect;

export async function readLaw(reader: Tx = db) {
  const [rules, calendar] = await Promise.all([
    listRulesOfCodes(Object.values(ruleCodes), reader),
    readCalendar(reader),
  ]);
  return { rules, calendar };
}

export type AnnouncementPage = Awaited<ReturnType<typeof getAnnouncements>>;

/** The duties of a conference with their evidence. The caller has checked that it may be seen. */
export async function getAnnouncements(conferenceId: string, now = new Date()) {
  const [conference, rows, notice, law] = await Promise.all([
    db.conference.findUniqueOrThrow({ where: { id: conferenceId }, select: announced }),
    db.announcement.findMany({
      where: { conferenceId },
      select: {
        id: true,
        ...evidence,
        doneBy: true,
        place: true,
        note: true,
        link: true,
        enteredAs: true,
      },
      orderBy: [{ doneOn: "asc" }, { enteredAt: "asc" }],
    }),
    db.conferenceNotice.findUnique({
      where: { conferenceId },
      select: { content: true, howToAttend: true, version: true },
    }),
    readLaw(),
  ]);
  return {
    rows,
    notice,
    duties: dutiesOf(conference, law, dayOf(now)),
    toCorrect: channelsToCorrect(conference),
  };
}

/** Whether the public can read what the conference is about and how to attend. The caller has checked that it may be seen. */
export async function hasNotice(conferenceId: string): Promise<boolean> {
  const where = { conferenceId };
  return (await db.conferenceNotice.findUnique({ where, select: { version: true } })) !== null;
}

export type WaitingDuty = {
  conferenceId: string;
  code: string;
  title: string;
  duty: "notice" | "result" | "correction";
  /** Null where no text sets a day: a correction is owed at once. */
  due: Date | null;
  state: DutyState;
  /** Nothing can be recorded as told before the conference is announced. */
  isAnnounced: boolean;
};

const noticeAhead = 21;
const resultBack = 366;

/**
 * What the secretariat still has to make public: notices from three weeks before, results for a
 * year after, corrections of coming conferences; the earliest due first.
 */
export async function listWaitingDuties(actor: Actor, now = new Date()): Promise<WaitingDuty[]> {
  const unitIds = unitsFor(actor, "secretariat");
  if (unitIds.length === 0) return [];
  const today = dayOf(now);
  const conferences = await db.conference.findMany({
    where: {
      unitId: { in: unitIds },
      status: { not: "draft" },
      startsAt: { gte: addDays(today, -resultBack), lt: addDays(today, noticeAhead + 14) },
    },
    select: {
      ...announced,
      steps: { where: { toStatus: "announced" }, select: { id: true }, take: 1 },
    },
    orderBy: { startsAt: "asc" },
  });
  if (conferences.length === 0) return [];
  const law = await readLaw();
  const waiting = conferences.flatMap((conference): WaitingDuty[] => {
    const { id: conferenceId, code, title } = conference;
    const named = { conferenceId, code, title, isAnnounced: conference.steps.length > 0 };
    const owed = owedNow(conference, law, today)
      .filter(({ due }) => due <= addDays(today, noticeAhead))
      .map(({ duty, due, state }) => ({ ...named, duty, due, state }));
    const wrong: WaitingDuty[] = channelsToCorrect(conference).length
      ? [{ ...named, duty: "correction", due: null, state: "missing" }]
      : [];
    return [...wrong, ...owed];
  });
  return waiting.sort((a, b) => (a.due?.getTime() ?? 0) - (b.due?.getTime() ?? 0));
}

function isOpen(state: DutyState): boolean {
  return state === "missing" || state === "due";
}

export type DueDuty = {
  conferenceId: string;
  code: string;
  duty: "notice" | "result";
  due: Date;
  state: DutyState;
};

/** No term is longer than this, holidays that push its end aside included. */
const longestTerm = 45;

/** What some units have to make public in a span of days and have not yet, the earliest due first. */
export async function listDueDuties(
  actor: Actor,
  { unitIds, from, to }: { unitIds: string[]; from: Date; to: Date },
  now = new Date(),
): Promise<DueDuty[]> {
  const conferences = await db.conference.findMany({
    where: {
      AND: [
        unitsVisibleTo(actor),
        {
          unitId: { in: unitIds },
          status: { not: "draft" },
          startsAt: { gte: addDays(from, -longestTerm), lt: addDays(to, longestTerm) },
        },
      ],
    },
    select: announced,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  if (conferences.length === 0) return [];
  const law = await readLaw();
  return conferences
    .flatMap((conference) => {
      const { id: conferenceId, code } = conference;
      return owedNow(conference, law, dayOf(now)).map(({ duty, due, state }) => {
        return { conferenceId, code, duty, due, state };
      });
    })
    .filter(({ due }) => from <= due && due <= to)
    .sort((a, b) => a.due.getTime() - b.due.getTime());
}

/** What is still to be done; once a conference was held, no notice of it is any more. */
function owedNow(
  conference: Prisma.ConferenceGetPayload<{ select: typeof announced }>,
  law: Awaited<ReturnType<typeof readLaw>>,
  today: Date,
) {
  const isHeld = heldStatuses.includes(conference.status);
  return dutiesOf(conference, law, today).filter(
    ({ state, duty }) => (duty === "result" || !isHeld) && isOpen(state),
  );
}

export type DutyCount = Record<"done" | "late" | "missing" | "due", number> & {
  /** Which are missing, also those that are too old for the work list, or have no use since the conference was held. */
  notDone: { conferenceId: string; code: string; duty: "notice" | "result" }[];
};

/** How the duties of a year stand in some units together: kept in time, late, missing, still due. */
export async function countDuties(
  actor: Actor,
  { unitIds, year }: { unitIds: string[]; year: number },
  now = new Date(),
): Promise<DutyCount> {
  const { from, to } = yearSpan(year);
  const [conferences, law] = await Promise.all([
    db.conference.findMany({
      where: {
        AND: [
          unitsVisibleTo(actor),
          { unitId: { in: unitIds }, startsAt: { gte: from, lt: to }, status: { not: "draft" } },
        ],
      },
      select: announced,
    }),
    readLaw(),
  ]);
  const count: DutyCount = { done: 0, late: 0, missing: 0, due: 0, notDone: [] };
  for (const conference of conferences) {
    for (const { duty, state } of dutiesOf(conference, law, dayOf(now))) {
      if (state !== "coming") count[state] += 1;
      const { id: conferenceId, code } = conference;
      if (state === "missing") count.notDone.push({ conferenceId, code, duty });
    }
  }
  return count;
}
