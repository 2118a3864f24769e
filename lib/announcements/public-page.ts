import { parseEvent } from "@/lib/audit/events";
import { placesOf } from "@/lib/conferences/place-sites";
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
  const said = await saidSince(rows);
  const conferences = rows.map(({ announcements, ...row }) => ({
    ...row,
    resultLink: announcements[0]?.link ?? null,
    ...earlierOf(row, said.get(row.id) ?? nothingSaid()),
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

type Said = { isAnnounced: boolean; planned: number | null; times: number[]; places: string[] };

const nothingSaid = (): Said => ({ isAnnounced: false, planned: null, times: [], places: [] });

/** Which times and places were to be read of a conference that are no longer true, the first one first. */
function earlierOf(
  { startsAt, sites }: { startsAt: Date; sites: Parameters<typeof placesOf>[0] },
  { times, places }: Said,
) {
  const here = placesOf(sites).join("; ");
  const others = [...new Set(times)].filter((time) => time !== startsAt.getTime());
  return {
    earlierTimes: others.map((time) => new Date(time)),
    earlierPlaces: [...new Set(places)].filter((place) => place !== here),
  };
}

/** What this page has told of each conference since it was first announced, by the order of the trail. */
async function saidSince(conferences: { id: string }[]): Promise<Map<string, Said>> {
  const rows = await db.auditEvent.findMany({
    where: { subjectId: { in: conferences.map(({ id }) => id) }, type: { in: [...telling] } },
    select: { subjectId: true, type: true, data: true },
    orderBy: { seq: "asc" },
  });
  const said = new Map<string, Said>();
  for (const { subjectId, type, data } of rows) {
    const before = said.get(subjectId) ?? nothingSaid();
    said.set(subjectId, saidAfter(before, parseEvent(type, data)));
  }
  return said;
}

const telling = [
  "conference.scheduled",
  "conference.moved",
  "conference.relocated",
  "conference.rescheduled",
  "conference.advanced",
] as const;

// A conference once announced stays on the page: every later time and place of it was to be read there.
function saidAfter(before: Said, event: ReturnType<typeof parseEvent>): Said {
  const { isAnnounced, planned, times, places } = before;
  if (event.type === "conference.advanced") {
    if (event.to !== "announced" || planned === null) return before;
    return { ...before, isAnnounced: true, times: [...times, planned] };
  }
  if (event.type === "conference.relocated") {
    return isAnnounced && event.from ? { ...before, places: [...places, event.from] } : before;
  }
  const start = startOf(event);
  if (start === null) return before;
  return { ...before, planned: start, times: isAnnounced ? [...times, start] : times };
}

function startOf(event: ReturnType<typeof parseEvent>): number | null {
  if (event.type === "conference.moved") return Date.parse(event.to);
  if (event.type === "conference.scheduled" || event.type === "conference.rescheduled") {
    return Date.parse(event.startsAt);
  }
  return null;
}
