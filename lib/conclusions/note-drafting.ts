import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { mayDraftConclusion } from "./policy";

type Draft = {
  id: string;
  unitId: string;
  issuedAt: Date | null;
  draftingById: string | null;
  draftingBy: string | null;
  draftingAt: Date | null;
};

/** How long after opening a draft somebody is taken to be writing in it. */
const draftingMinutes = 20;

/** Who else has the draft open to write in it; null where nobody has. */
export function otherDrafter(draft: Draft, personId: string, now: Date) {
  const { draftingById, draftingBy, draftingAt } = draft;
  if (!draftingById || !draftingBy || !draftingAt || draftingById === personId) return null;
  const isRecent = now.getTime() - draftingAt.getTime() < draftingMinutes * 60_000;
  return isRecent ? { name: draftingBy, since: draftingAt } : null;
}

/**
 * Shows others that the actor is writing. It is a light, not a lock: who saves second is told what
 * the first one changed. No version and no event come of it, since nothing is decided.
 */
export async function noteDrafting(actor: Actor, draft: Draft, now = new Date()): Promise<void> {
  if (draft.issuedAt || !mayDraftConclusion(actor, draft)) return;
  if (otherDrafter(draft, actor.personId, now)) return;
  await db.conclusion.updateMany({
    where: { id: draft.id, issuedAt: null },
    data: { draftingById: actor.personId, draftingBy: actor.fullName, draftingAt: now },
  });
}
