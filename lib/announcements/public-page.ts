import { parseEvent } from "@/lib/audit/events";
import { comingStatuses, heldStatuses } from "@/lib/conferences/rules";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

const shownPast = 20;

type PublicPage = NonNullable<Awaited<ReturnType<typeof getPublicPage>>>;

export type PublicConference = PublicPage["coming"][number];

/**
 * What anybody may read of a unit: the conferences it has announced, and no others, with what is
 * true of each now. Nothing here names a citizen, nor says why something was put off.
 * @returns null where there is no such unit
 */
export async function getPublicPage(symbol: string, now = new Date()) {
  if (!/^[A-Za-z0-9]{2,12}$/.test(symbol)) return null;
  const unit = await db.unit.findUnique({
    where: { symbol: symbol.toUpperCase() },
    select: { id: true, symbol: true, fullName: true, validTo: true },
  });
  if (!unit) return null;
  const rows = await listAnnounced(unit.id);
  const announcedDays = await daysAnnounced(rows);
  const conferences = rows.map(({ announcements, ...row }) => ({
    ...row,
    resultLink: announcements[0]?.link ?? null,
    /** The day that was announced, where the conference has another now. */
    earlierDay: otherDay(announcedDays.get(row.id), row.startsAt),
  }));
  const isComing = (one: (typeof conferences)[number]) =>
    comingStatuses.includes(one.status) ||
    // What was put off or called off is told until its day has passed.
    (!heldStatuses.includes(one.status) && dayOf(one.startsAt) >= dayOf(now)) ||
    one.status === "postponed";
  return {
    unit,
    coming: conferences.filter(isComing).reverse(),
    past: conferences.filter((one) => !isComing(one)).slice(0, shownPast),
  };
}

function listAnnounced(unitId: string) {
  return db.conference.findMany({
    where: { unitId, steps: { some: { toStatus: "announced" } } },
    select: {
      id: true,
      code: true,
      kind: true,
      theme: true,
      title: true,
      status: true,
      startsAt: true,
      endsAt: true,
      sites: { select: { name: true, address: true, mode: true }, orderBy: { position: "asc" } },
      chairs: { select: { postTitle: true }, orderBy: { position: "asc" } },
      notice: { select: { content: true, howToAttend: true } },
      announcements: {
        where: { duty: "result", link: { not: null } },
        select: { link: true },
        orderBy: { enteredAt: "desc" },
        take: 1,
      },
    },
    orderBy: { startsAt: "desc" },
    take: 100,
  });
}

function otherDay(announced: Date | undefined, startsAt: Date): Date | null {
  return announced && announced.getTime() !== startsAt.getTime() ? announced : null;
}

/** When each conference was to begin as it was first announced, by the order of the trail. */
async function daysAnnounced(conferences: { id: string }[]): Promise<Map<string, Date>> {
  const rows = await db.auditEvent.findMany({
    where: {
      subjectId: { in: conferences.map(({ id }) => id) },
      type: {
        in: [
          "conference.scheduled",
          "conference.moved",
          "conference.rescheduled",
          "conference.advanced",
        ],
      },
    },
    select: { subjectId: true, type: true, data: true },
    orderBy: { seq: "asc" },
  });
  const planned = new Map<string, Date>();
  const announced = new Map<string, Date>();
  for (const { subjectId, type, data } of rows) {
    const event = parseEvent(type, data);
    const day = startOf(event);
    if (day) planned.set(subjectId, day);
    const isAnnounced = event.type === "conference.advanced" && event.to === "announced";
    const then = planned.get(subjectId);
    if (isAnnounced && then && !announced.has(subjectId)) announced.set(subjectId, then);
  }
  return announced;
}

function startOf(event: ReturnType<typeof parseEvent>): Date | null {
  if (event.type === "conference.moved") return new Date(event.to);
  if (event.type === "conference.scheduled" || event.type === "conference.rescheduled") {
    return new Date(event.startsAt);
  }
  return null;
}
