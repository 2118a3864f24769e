import { titleFor, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { setDueDate } from "./answer-clock";
import { fixTerm, type FixedTerm } from "./fix-term";

/**
 * From here on the answer of a locked opinion is due on the day that the citizen was promised; a
 * clock that stood still runs again.
 */
export async function promiseDay(
  tx: Tx,
  actor: Actor,
  opinion: { id: string; handlingUnitId: string },
  term: Omit<FixedTerm, "unitId">,
  now: Date,
): Promise<void> {
  await tx.answerPause.updateMany({
    where: { opinionId: opinion.id, resumedOn: null },
    data: {
      ...{ resumedOn: dayOf(now), resumedById: actor.personId },
      resumedAsPost: titleFor(actor, opinion.handlingUnitId),
    },
  });
  await fixTerm(tx, actor, opinion.id, { ...term, unitId: opinion.handlingUnitId }, now);
  await setDueDate(tx, opinion.id);
}
