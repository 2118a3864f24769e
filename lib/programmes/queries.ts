import { comingStatuses } from "@/lib/conferences/rules";
import { listHoldersOn } from "@/lib/people/queries";
import { seesUnit, unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { minutesOver, runningTimes, totalMinutes, whyProgrammeIsTooLong } from "./rules";
import { templateItems } from "./schema";

type Conference = {
  id: string;
  unitId: string;
  startsAt: Date;
  endsAt: Date | null;
  status: string;
};

const source = {
  select: {
    programme: { select: { conference: { select: { id: true, code: true, startsAt: true } } } },
  },
} as const;

export type ProgrammeRecord = Awaited<ReturnType<typeof getProgramme>>;
export type ProgrammeRow = ProgrammeRecord["items"][number];

/**
 * The programme of a conference that the actor sees, each item with its running times; one without
 * items where nobody has begun it. `version` is what an editor hands back.
 */
export async function getProgramme(actor: Actor, conference: Conference) {
  const programme = await db.programme.findFirst({
    where: { conferenceId: conference.id, conference: unitsVisibleTo(actor) },
    select: {
      id: true,
      version: true,
      items: {
        select: {
          id: true,
          isNested: true,
          kind: true,
          title: true,
          minutes: true,
          isInternal: true,
          presenterHoldingId: true,
          presenterName: true,
          presenterTitle: true,
          unfinishedSince: true,
          carriedFrom: source,
        },
        orderBy: { position: "asc" },
      },
    },
  });
  const items = programme?.items ?? [];
  return {
    id: programme?.id ?? null,
    version: programme?.version ?? 1,
    items: runningTimes(items, conference.startsAt).map(({ carriedFrom, ...item }) => ({
      ...item,
      carriedFrom: carriedFrom?.programme.conference ?? null,
    })),
    minutes: totalMinutes(items),
    minutesOver: minutesOver(items, conference),
    isLongerThanDay: whyProgrammeIsTooLong(items, conference.startsAt) !== null,
  };
}

/** Whoever holds a post of the unit on the day of the conference. */
export async function listPresenters(actor: Actor, { unitId, startsAt }: Conference) {
  return seesUnit(actor, unitId) ? listHoldersOn(unitId, "all", dayOf(startsAt)) : [];
}

export type ProposedItem = Awaited<ReturnType<typeof listProposedItems>>[number];

/**
 * What earlier conferences of the unit left unfinished and nobody has decided on, proposed to the
 * first conference to come after each of them; nothing for any other.
 */
export async function listProposedItems(actor: Actor, conference: Conference) {
  const { id, unitId, startsAt } = conference;
  const items = await db.programmeItem.findMany({
    where: {
      unfinishedSince: { not: null },
      carriedTo: { is: null },
      dismissal: { is: null },
      programme: {
        conference: { AND: [unitsVisibleTo(actor), { unitId }], startsAt: { lt: startsAt } },
      },
    },
    select: { id: true, title: true, minutes: true, kind: true, ...source.select },
    orderBy: [{ programme: { conference: { startsAt: "asc" } } }, { position: "asc" }],
    take: 100,
  });
  if (items.length === 0) return [];
  const coming = await db.conference.findMany({
    where: { unitId, status: { in: comingStatuses }, startsAt: { lte: startsAt } },
    select: { id: true, startsAt: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const nextAfter = (instant: Date) => coming.find((one) => one.startsAt > instant)?.id;
  return items
    .map(({ programme, ...item }) => ({ ...item, from: programme.conference }))
    .filter(({ from }) => nextAfter(from.startsAt) === id);
}

export type ListedTemplate = Awaited<ReturnType<typeof listTemplates>>[number];

/** The templates that a unit keeps, by name. */
export async function listTemplates(actor: Actor, unitId: string) {
  const templates = await db.programmeTemplate.findMany({
    where: { AND: [{ unitId }, unitsVisibleTo(actor)] },
    select: { id: true, name: true, items: true },
    orderBy: { name: "asc" },
  });
  return templates.map(({ items, ...template }) => ({
    ...template,
    items: templateItems.parse(items),
  }));
}
