import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { rulingWeight } from "./policy";
import type { Competence } from "./vocabulary";

type Listed = { opinionId: string; competence: Competence };

/**
 * The rulings that a loaded list brings with its opinions: first words on them, in the name of
 * whoever loads it, the reason being the list itself.
 */
export async function keepListedRulings(
  tx: Tx,
  actor: Actor,
  { unitId }: { unitId: string },
  listed: Listed[],
  now: Date,
): Promise<void> {
  const weight = rulingWeight(actor, { unitId });
  if (listed.length === 0 || weight === null) return;
  await tx.competenceRuling.createMany({
    data: listed.map((ruling) => ({
      ...ruling,
      id: newId(now.getTime()),
      weight,
      ruledAt: now,
      ruledById: actor.personId,
      ruledAsPost: titleFor(actor, unitId),
    })),
  });
}
