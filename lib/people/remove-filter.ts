import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuseUnless } from "@/lib/refusals";
import type { SavedFilterChoice } from "./schema";

/** Forgets filters that the actor had named. */
export function removeFilter(actor: Actor, { filterId }: SavedFilterChoice) {
  return transaction(async (tx) => {
    const mine = { id: filterId, personId: actor.personId };
    const { count } = await tx.savedFilter.deleteMany({ where: mine });
    refuseUnless(count === 1, "not-found");
  });
}
