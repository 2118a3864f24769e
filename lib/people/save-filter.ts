import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse } from "@/lib/refusals";
import type { SavedFilterInput } from "./schema";

const most = 30;

/**
 * Keeps the filters of a list under a name of the actor's own; the same name again stands for the
 * new ones. It concerns nobody else, so it leaves no event.
 */
export function saveFilter(actor: Actor, { name, address }: SavedFilterInput) {
  const { personId } = actor;
  return transaction(async (tx) => {
    const others = await tx.savedFilter.count({ where: { personId, name: { not: name } } });
    refuse(others >= most ? "too-many-filters" : null, { most });
    await tx.savedFilter.upsert({
      where: { personId_name: { personId, name } },
      create: { personId, name, address },
      update: { address },
      select: { id: true },
    });
    return { address };
  });
}
