import type { BookingSubject, ConferenceStatus } from "@/lib/generated/prisma/enums";
import { addDays, dayOf, instantAt, isoDay } from "@/lib/platform/dates";
import { foldText } from "@/lib/platform/text";
import { comingStatuses } from "./rules";

/**
 * How long a conference lasts of which no end is known: a morning or an afternoon of office work.
 * Those on record ran two and a half to four hours, so a shorter guess would let two overlap.
 */
const assumedMinutes = 210;

type Timed = { startsAt: Date; endsAt: Date | null };

/** The end of a conference, or the assumed one: at the latest midnight in Vietnam, as for all of them. */
export function endOf({ startsAt, endsAt }: Timed): Date {
  if (endsAt) return endsAt;
  const midnight = instantAt(isoDay(addDays(dayOf(startsAt), 1)), "00:00");
  const assumed = startsAt.getTime() + assumedMinutes * 60_000;
  return new Date(Math.min(assumed, midnight.getTime()));
}

/**
 * Only what is still to be held keeps people and rooms for itself: conferences of the past are
 * entered after the fact as they were, and one that is postponed or cancelled sets all free.
 */
export function keepsBookings(
  conference: Timed & { status: ConferenceStatus },
  now: Date,
): boolean {
  return comingStatuses.includes(conference.status) && endOf(conference) > now;
}

/** Who or what is wanted, with the name by which people know it. */
export type Wanted = { subject: BookingSubject; key: string; name: string };

type Bookable = {
  unitId: string;
  unit: { fullName: string };
  sites: { name: string; link: string | null }[];
  chairs: { personName: string; holding: { personId: string } }[];
};

/**
 * Everything a conference books, each once: its heads, its rooms, its unit. A room is the same when
 * its unit calls it the same, however spelt; an online room when its link is.
 */
export function bookingsOf({ unitId, unit, sites, chairs }: Bookable): Wanted[] {
  const wanted: Wanted[] = [
    ...chairs.map(({ personName, holding }) => ({
      subject: "person" as const,
      key: holding.personId,
      name: personName,
    })),
    ...sites.map(({ name, link }) => ({
      subject: "room" as const,
      key: link?.toLowerCase() ?? `${unitId} ${foldText(name)}`,
      name,
    })),
    { subject: "unit", key: unitId, name: unit.fullName },
  ];
  return wanted.filter(
    ({ subject, key }, index) =>
      wanted.findIndex((other) => other.subject === subject && other.key === key) === index,
  );
}
