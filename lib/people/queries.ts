import type { OrganisationKind, PostKind } from "@/lib/generated/prisma/enums";
import { unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";

export type Holder = {
  holdingId: string;
  personId: string;
  personName: string;
  title: string;
  kind: PostKind;
  organisationId: string;
};

/** Leaders of a unit: who may chair a conference or answer. */
export const leaderKinds: readonly PostKind[] = [
  "partySecretary",
  "deputyPartySecretary",
  "committeeChair",
  "committeeViceChair",
  "councilChair",
  "councilViceChair",
];

/** Who held posts of these kinds in a unit on a day, in the order of rank. */
export async function listHoldersOn(
  unitId: string,
  kinds: readonly PostKind[],
  day: Date,
): Promise<Holder[]> {
  const holdings = await db.postHolding.findMany({
    where: {
      post: { kind: { in: [...kinds] }, organisation: { unitId } },
      heldFrom: { lte: day },
      OR: [{ heldTo: null }, { heldTo: { gte: day } }],
    },
    select: {
      id: true,
      personId: true,
      person: { select: { fullName: true } },
      post: { select: { title: true, kind: true, organisationId: true } },
    },
    orderBy: [{ post: { kind: "asc" } }, { heldFrom: "asc" }, { id: "asc" }],
  });
  return holdings.map(({ id, personId, person, post }) => ({
    holdingId: id,
    personId,
    personName: person.fullName,
    ...post,
  }));
}

/** The organisations of a visible unit that exist on a day, in the order of the system. */
export function listOrganisations(
  actor: Actor,
  unitId: string,
  onDay: Date,
  kinds?: readonly OrganisationKind[],
) {
  return db.organisation.findMany({
    where: {
      AND: [{ unitId }, unitsVisibleTo(actor)],
      validFrom: { lte: onDay },
      OR: [{ validTo: null }, { validTo: { gte: onDay } }],
      ...(kinds ? { kind: { in: [...kinds] } } : {}),
    },
    select: { id: true, kind: true, name: true, validFrom: true, validTo: true },
    orderBy: [{ kind: "asc" }, { name: "asc" }],
  });
}
