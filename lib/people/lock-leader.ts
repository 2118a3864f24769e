import { peopleVisibleTo } from "./policy";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found } from "@/lib/refusals";

/** A visible person with the units in which they lead today or later, held until the transaction ends. */
export async function lockLeader(tx: Tx, actor: Actor, personId: string, today: Date) {
  await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR UPDATE`;
  const person = found(
    await tx.person.findFirst({
      where: { AND: [{ id: personId }, peopleVisibleTo(actor)] },
      select: { id: true, holdings: leadingSince(today) },
    }),
  );
  return { id: person.id, unitIds: person.holdings.map(({ post }) => post.organisation.unitId) };
}

/** The leading posts that somebody holds on a day or will hold later. */
export function leadingSince(day: Date) {
  return {
    where: {
      post: { kind: { in: [...absentKinds] } },
      OR: [{ heldTo: null }, { heldTo: { gte: day } }],
    },
    select: { post: { select: { title: true, organisation: { select: { unitId: true } } } } },
    orderBy: [{ post: { kind: "asc" as const } }, { heldFrom: "asc" as const }],
  };
}

/** Posts from which one presides at conferences, so that an absence matters. */
export const absentKinds = [
  "partySecretary",
  "deputyPartySecretary",
  "committeeChair",
  "committeeViceChair",
  "councilChair",
  "councilViceChair",
  "frontChair",
] as const;
