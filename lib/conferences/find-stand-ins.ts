import type { OrganisationKind, PostKind } from "@/lib/generated/prisma/enums";
import { unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db, type Tx } from "@/lib/platform/db";
import { endOf } from "./bookings";
import { whyCannotChange } from "./rules";
import { deputyKindOf, signatureOf } from "./stand-ins";

export type AbsentChair = Awaited<ReturnType<typeof findStandIns>>[number];

const presiding = {
  status: true,
  startsAt: true,
  endsAt: true,
  chairs: {
    select: {
      holdingId: true,
      personName: true,
      postTitle: true,
      holding: {
        select: {
          personId: true,
          post: {
            select: { kind: true, organisationId: true, organisation: { select: { kind: true } } },
          },
        },
      },
    },
    orderBy: { position: "asc" },
  },
} as const;

/**
 * The chairs of a conference who are away on its day, each with the deputies of the same
 * organisation who could take the chair: in post, not away, not presiding already, not booked
 * elsewhere at that hour.
 */
export async function findStandIns(actor: Actor, conferenceId: string, reader: Tx = db) {
  const conference = await reader.conference.findFirst({
    where: { id: conferenceId, ...unitsVisibleTo(actor) },
    select: presiding,
  });
  if (!conference || whyCannotChange(conference)) return [];
  const { startsAt, chairs } = conference;
  const day = dayOf(startsAt);
  const absences = await reader.absence.findMany({
    where: {
      personId: { in: chairs.map(({ holding }) => holding.personId) },
      fromDay: { lte: day },
      toDay: { gte: day },
    },
    select: { personId: true, fromDay: true, toDay: true },
  });
  const when = { conferenceId, day, startsAt, endsAt: endOf(conference) };
  const presidingIds = chairs.map(({ holding }) => holding.personId);
  const absent: {
    chair: { holdingId: string; personName: string; postTitle: string };
    absence: { fromDay: Date; toDay: Date };
    standIns: StandIn[];
  }[] = [];
  for (const { holding, ...chair } of chairs) {
    const absence = absences.find(({ personId }) => personId === holding.personId);
    if (!absence) continue;
    absent.push({
      chair,
      absence,
      standIns: await deputiesFree(reader, holding.post, presidingIds, when),
    });
  }
  return absent;
}

type StandIn = { holdingId: string; personName: string; postTitle: string; signature: string[] };
type Post = { kind: PostKind; organisationId: string; organisation: { kind: OrganisationKind } };
type When = { conferenceId: string; day: Date; startsAt: Date; endsAt: Date };

async function deputiesFree(
  reader: Tx,
  post: Post,
  presidingIds: string[],
  { conferenceId, day, startsAt, endsAt }: When,
): Promise<StandIn[]> {
  const kind = deputyKindOf(post.kind);
  if (!kind) return [];
  const holdings = await reader.postHolding.findMany({
    where: {
      post: { kind, organisationId: post.organisationId },
      heldFrom: { lte: day },
      OR: [{ heldTo: null }, { heldTo: { gte: day } }],
      personId: { notIn: presidingIds },
      person: { absences: { none: { fromDay: { lte: day }, toDay: { gte: day } } } },
    },
    select: {
      id: true,
      personId: true,
      person: { select: { fullName: true } },
      post: { select: { title: true } },
    },
    orderBy: [{ heldFrom: "asc" }, { id: "asc" }],
  });
  const booked = await reader.booking.findMany({
    where: {
      subject: "person",
      key: { in: holdings.map(({ personId }) => personId) },
      conferenceId: { not: conferenceId },
      startsAt: { lt: endsAt },
      endsAt: { gt: startsAt },
    },
    select: { key: true },
  });
  return holdings
    .filter(({ personId }) => !booked.some(({ key }) => key === personId))
    .map(({ id, person, post: { title } }) => ({
      holdingId: id,
      personName: person.fullName,
      postTitle: title,
      signature: signatureOf(post.organisation.kind, title),
    }));
}
