import type { OrganisationKind, PostKind } from "@/lib/generated/prisma/enums";
import { unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { db, type Tx } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { hashOfSessionToken } from "@/lib/platform/session-cookie";
import { peopleVisibleTo, unitInTree } from "./policy";

export type Holder = {
  holdingId: string;
  personId: string;
  personName: string;
  title: string;
  kind: PostKind;
  organisationId: string;
  organisationName: string;
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

/** Who held posts of these kinds in a unit on a day, in the order of rank. The caller has checked that the unit may be seen. */
export async function listHoldersOn(
  unitId: string,
  kinds: readonly PostKind[] | "all",
  day: Date,
  from: Pick<Tx, "postHolding"> = db,
): Promise<Holder[]> {
  const holdings = await from.postHolding.findMany({
    where: {
      post: { organisation: { unitId }, ...(kinds === "all" ? {} : { kind: { in: [...kinds] } }) },
      heldFrom: { lte: day },
      OR: [{ heldTo: null }, { heldTo: { gte: day } }],
    },
    select: {
      id: true,
      personId: true,
      person: { select: { fullName: true } },
      post: {
        select: {
          title: true,
          kind: true,
          organisationId: true,
          organisation: { select: { name: true } },
        },
      },
    },
    orderBy: [{ post: { kind: "asc" } }, { heldFrom: "asc" }, { id: "asc" }],
  });
  return holdings.map(({ id, personId, person, post }) => ({
    holdingId: id,
    personId,
    personName: person.fullName,
    title: post.title,
    kind: post.kind,
    organisationId: post.organisationId,
    organisationName: post.organisation.name,
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

/** A person with every post held so far, the latest first, and the account; null where one may not see them. */
export async function getPerson(actor: Actor, personId: string) {
  if (!recordId().safeParse(personId).success) return null;
  return db.person.findFirst({
    where: { AND: [{ id: personId }, peopleVisibleTo(actor)] },
    select: {
      id: true,
      version: true,
      fullName: true,
      email: true,
      phone: true,
      holdings: {
        select: {
          id: true,
          heldFrom: true,
          heldTo: true,
          post: {
            select: {
              title: true,
              kind: true,
              organisation: {
                select: {
                  name: true,
                  unit: { select: { ...unitInTree, symbol: true, fullName: true } },
                },
              },
            },
          },
        },
        orderBy: [{ heldFrom: "desc" }, { id: "asc" }],
      },
      account: {
        select: {
          id: true,
          username: true,
          disabledAt: true,
          createdAt: true,
          sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
        },
      },
    },
  });
}

/** The live sessions of the actor's own account, the one in use first. */
export async function listSessions(actor: Actor, currentToken: string | null, now = new Date()) {
  const here = currentToken ? hashOfSessionToken(currentToken) : null;
  const sessions = await db.session.findMany({
    where: { accountId: actor.accountId, revokedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      tokenHash: true,
      createdAt: true,
      lastSeenAt: true,
      ipAddress: true,
      userAgent: true,
    },
    orderBy: { lastSeenAt: "desc" },
    take: 50,
  });
  return sessions
    .map(({ tokenHash, ...session }) => ({ ...session, isHere: tokenHash === here }))
    .sort((one, other) => Number(other.isHere) - Number(one.isHere));
}

/** The filters that the actor has named, by name. */
export function listSavedFilters(actor: Actor) {
  return db.savedFilter.findMany({
    where: { personId: actor.personId },
    select: { id: true, name: true, address: true },
    orderBy: { name: "asc" },
  });
}

export type SavedFilter = Awaited<ReturnType<typeof listSavedFilters>>[number];
