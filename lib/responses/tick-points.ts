import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import type { AnswerPoint } from "./vocabulary";

type Ticked = { responseId: string; unitId: string; points: readonly AnswerPoint[] };

/** Keeps who made sure of which point of the checklist; the first to do so stays. */
export async function tickPoints(
  tx: Tx,
  actor: Actor,
  { responseId, unitId, points }: Ticked,
  now: Date,
): Promise<void> {
  const by = { tickedById: actor.personId, tickedByName: actor.fullName };
  const tickedAsPost = titleFor(actor, unitId);
  await tx.responseCheck.createMany({
    data: points.map((point) => ({ responseId, point, tickedAt: now, ...by, tickedAsPost })),
    skipDuplicates: true,
  });
}
