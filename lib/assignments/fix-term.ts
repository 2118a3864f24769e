import { titleFor, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";

export type FixedTerm = {
  /** For which unit the actor sets it. */
  unitId: string;
  dueOn: Date;
  /** Why that day, as the history of due dates tells it. */
  reason: string;
};

/** Keeps a day by which an opinion is to be answered, and why. What repeats it for lists is left to the caller. */
export async function fixTerm(
  tx: Tx,
  actor: Actor,
  opinionId: string,
  { unitId, dueOn, reason }: FixedTerm,
  now: Date,
): Promise<void> {
  await tx.answerTerm.create({
    data: {
      ...{ opinionId, startsOn: dayOf(now), fixedOn: dueOn, reason, setAt: now },
      ...{ setById: actor.personId, setAsPost: titleFor(actor, unitId) },
    },
    select: { id: true },
  });
}
