import type { Prisma } from "@/lib/generated/prisma/client";
import type { PostKind } from "@/lib/generated/prisma/enums";
import type { Tx } from "@/lib/platform/db";

type Reader = Pick<Tx, "unit" | "postHolding">;

/** Somebody in the post of a day. */
export type CurrentHolder = {
  holdingId: string;
  personId: string;
  personName: string;
  title: string;
  kind: PostKind;
  organisationId: string;
};

/** Filter for posts held on a day. */
export function onDay(day: Date) {
  return { heldFrom: { lte: day }, OR: [{ heldTo: null }, { heldTo: { gte: day } }] };
}

/** The unit, and the unit that keeps its records where it, or the one it belonged to, has ended. */
export async function keepersOf(tx: Pick<Tx, "unit">, unitId: string): Promise<string[]> {
  const unit = await tx.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { recordsKeeperId: true, parent: { select: { recordsKeeperId: true } } },
  });
  const keepers = [unit.recordsKeeperId, unit.parent?.recordsKeeperId];
  return [unitId, ...keepers.filter((id) => typeof id === "string")];
}

/** Who holds posts of these kinds for a unit on a day, also in the unit that keeps its records. */
export async function holdersFor(
  tx: Reader,
  unitId: string,
  kinds: readonly PostKind[],
  day: Date,
): Promise<CurrentHolder[]> {
  const organisation = { unitId: { in: await keepersOf(tx, unitId) } };
  return listHolders(tx, { post: { kind: { in: [...kinds] }, organisation } }, day);
}

/** Who works in an organisation on a day, its head first. */
export function membersOf(tx: Reader, organisationId: string, day: Date): Promise<CurrentHolder[]> {
  return listHolders(tx, { post: { kind: { not: "otherPost" }, organisationId } }, day);
}

/** Who holds a post by this holding, if still on the day. */
export function holderOf(tx: Reader, holdingId: string, day: Date): Promise<CurrentHolder[]> {
  return listHolders(tx, { id: holdingId }, day);
}

async function listHolders(
  tx: Reader,
  held: Prisma.PostHoldingWhereInput,
  day: Date,
): Promise<CurrentHolder[]> {
  const holdings = await tx.postHolding.findMany({
    where: { AND: [onDay(day), held] },
    select: {
      id: true,
      personId: true,
      person: { select: { fullName: true } },
      post: { select: { kind: true, title: true, organisationId: true } },
    },
    orderBy: [{ post: { kind: "asc" } }, { heldFrom: "asc" }, { id: "asc" }],
  });
  return holdings.map(({ id, personId, person, post }) => ({
    ...{ holdingId: id, personId, personName: person.fullName },
    ...post,
  }));
}
