import { membersOf } from "@/lib/people/current-holders";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";
import type { Assignee } from "./schema";

/**
 * An organisation of the unit that has to answer, or of the unit that keeps its records, which
 * exists today; where somebody is named, in a post of that organisation today.
 */
export async function findAssignee(
  tx: Tx,
  actor: Actor,
  { handlingUnitId }: { handlingUnitId: string },
  { organisationId, personId }: Assignee,
  now: Date,
): Promise<Assignee & { name: string }> {
  const today = dayOf(now);
  const units = actor.posts
    .filter((post) => post.actsFor.includes(handlingUnitId))
    .map((post) => post.unitId);
  const organisation = await tx.organisation.findFirst({
    where: {
      id: organisationId,
      unitId: { in: [handlingUnitId, ...units] },
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
    select: { id: true, name: true },
  });
  if (!organisation) throw new Refusal("organisation-not-of-unit", {}, "assignee");
  if (personId) {
    const members = await membersOf(tx, organisation.id, today);
    const isMember = members.some((member) => member.personId === personId);
    if (!isMember) throw new Refusal("assignee-not-in-post", {}, "assignee");
  }
  return { organisationId: organisation.id, personId, name: organisation.name };
}
