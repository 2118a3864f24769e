import { seesUnit, unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { addDays } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { endOf } from "./bookings";
import { comingStatuses } from "./rules";
import { chairingPosts } from "./seat-chairs";

export type Neighbour = Awaited<ReturnType<typeof listNeighbours>>[number];

/**
 * The conferences to come that one about to be scheduled might meet: those of its unit, and those
 * elsewhere at which one of the unit's heads presides, as far as the actor may see them.
 */
export async function listNeighbours(
  actor: Actor,
  unitId: string,
  { exceptId, now = new Date() }: { exceptId?: string; now?: Date } = {},
) {
  if (!seesUnit(actor, unitId)) return [];
  const ofHeads = {
    person: {
      holdings: { some: { post: { kind: { in: chairingPosts }, organisation: { unitId } } } },
    },
  };
  const conferences = await db.conference.findMany({
    where: {
      AND: [
        unitsVisibleTo(actor),
        { OR: [{ unitId }, { chairs: { some: { holding: ofHeads } } }] },
        exceptId ? { id: { not: exceptId } } : {},
      ],
      status: { in: comingStatuses },
      startsAt: { gte: addDays(now, -1) },
    },
    select: {
      id: true,
      code: true,
      title: true,
      startsAt: true,
      endsAt: true,
      unit: { select: { fullName: true } },
      chairs: { select: { personName: true }, orderBy: { position: "asc" } },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return conferences.map((conference) => ({ ...conference, endsAt: endOf(conference) }));
}
