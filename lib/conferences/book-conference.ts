import { seesUnit, type Actor } from "@/lib/platform/actor";
import { formatInstant, formatTimeOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { Refusal } from "@/lib/refusals";
import { insideSentence } from "@/lib/units/labels";
import { bookingsOf, endOf, keepsBookings, type Wanted } from "./bookings";

type Period = { conferenceId: string; startsAt: Date; endsAt: Date };

/**
 * Books heads, rooms and unit for the conference as it now stands, instead of what it had booked
 * before. Of two who book the same at once the second waits for the first, and is then told by
 * which conference: the insertion does nothing where the exclusion constraint forbids it.
 */
export async function bookConference(
  tx: Tx,
  actor: Actor,
  conferenceId: string,
  now: Date,
): Promise<void> {
  await releaseBookings(tx, conferenceId);
  const conference = await tx.conference.findUniqueOrThrow({
    where: { id: conferenceId },
    select: {
      unitId: true,
      status: true,
      startsAt: true,
      endsAt: true,
      unit: { select: { fullName: true } },
      sites: { select: { name: true, link: true }, orderBy: { position: "asc" } },
      chairs: {
        select: { personName: true, holding: { select: { personId: true } } },
        orderBy: { position: "asc" },
      },
    },
  });
  if (!keepsBookings(conference, now)) return;
  const period = { conferenceId, startsAt: conference.startsAt, endsAt: endOf(conference) };
  const wanted = inLockingOrder(bookingsOf(conference));
  const booked = await book(tx, wanted, period);
  const missed = wanted.find(({ subject, key }) => !booked.has(`${subject} ${key}`));
  if (missed) throw await doubleBooked(tx, actor, missed, period);
}

/** To be called when a conference is held, postponed or cancelled. */
export async function releaseBookings(tx: Tx, conferenceId: string): Promise<void> {
  await tx.booking.deleteMany({ where: { conferenceId } });
}

// Everybody books in the same order, so that two who wait for each other cannot arise.
function inLockingOrder(wanted: Wanted[]): Wanted[] {
  const order = ["person", "room", "unit"];
  return wanted.toSorted(
    (one, other) =>
      order.indexOf(one.subject) - order.indexOf(other.subject) || (one.key < other.key ? -1 : 1),
  );
}

/** @returns what was free, as "subject key" */
async function book(tx: Tx, wanted: Wanted[], { conferenceId, startsAt, endsAt }: Period) {
  const rows = await tx.$queryRaw<{ subject: string; key: string }[]>`
    INSERT INTO booking (id, conference_id, subject, key, starts_at, ends_at)
    SELECT wanted.id, ${conferenceId}::uuid, wanted.subject::booking_subject, wanted.key,
      ${startsAt}, ${endsAt}
    FROM unnest(
        ${wanted.map(() => newId())}::uuid[],
        ${wanted.map(({ subject }) => subject)}::text[],
        ${wanted.map(({ key }) => key)}::text[]
      ) WITH ORDINALITY AS wanted (id, subject, key, place)
    ORDER BY wanted.place
    ON CONFLICT DO NOTHING
    RETURNING subject::text, key`;
  return new Set(rows.map(({ subject, key }) => `${subject} ${key}`));
}

const refusals = {
  person: "head-double-booked",
  room: "room-double-booked",
  unit: "unit-double-booked",
} as const;

/** Says by which conference, when and whose; its name and code only to those who may see it. */
async function doubleBooked(tx: Tx, actor: Actor, { subject, key, name }: Wanted, wanted: Period) {
  const other = await tx.booking.findFirst({
    where: { subject, key, startsAt: { lt: wanted.endsAt }, endsAt: { gt: wanted.startsAt } },
    select: {
      startsAt: true,
      endsAt: true,
      conference: {
        select: {
          id: true,
          code: true,
          title: true,
          unitId: true,
          unit: { select: { fullName: true } },
        },
      },
    },
    orderBy: { startsAt: "asc" },
  });
  // It was cancelled or moved in this very moment: the next attempt goes through.
  if (!other) return new Refusal("busy");
  const { conference, startsAt, endsAt } = other;
  return new Refusal(refusals[subject], {
    name,
    isSeen: seesUnit(actor, conference.unitId) ? "yes" : "no",
    code: conference.code,
    title: conference.title,
    unit: insideSentence(conference.unit.fullName),
    from: formatInstant(startsAt),
    to: formatTimeOf(endsAt),
    by: await whoScheduled(tx, conference.id),
  });
}

async function whoScheduled(tx: Tx, conferenceId: string): Promise<string> {
  const event = await tx.auditEvent.findFirst({
    where: { subjectId: conferenceId, type: "conference.scheduled" },
    select: { person: { select: { fullName: true } } },
  });
  return event?.person?.fullName ?? "none";
}
