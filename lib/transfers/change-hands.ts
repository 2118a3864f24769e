import {
  beginAssignment,
  currentAssignment,
  endAssignment,
} from "@/lib/assignments/current-assignment";
import { fixTerm } from "@/lib/assignments/fix-term";
import { followLead } from "@/lib/opinions/follow-lead";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";

type Opinion = { id: string; handlingUnitId: string };
type Hands = {
  unitId: string;
  leadOrganisationId: string | null;
  dueOn: Date | null;
  /** Why, as the history of assignments and due dates tells it. */
  reason: string;
};

/**
 * Gives a locked opinion to another unit to answer: whoever had it in the one before has it no
 * longer, and the day asked for is due there.
 */
export async function changeHands(
  tx: Tx,
  actor: Actor,
  opinion: Opinion,
  { unitId, leadOrganisationId, dueOn, reason }: Hands,
  now: Date,
): Promise<void> {
  const assignment = await currentAssignment(tx, opinion.id);
  if (assignment) {
    const at = { id: assignment.id, unitId: opinion.handlingUnitId };
    await endAssignment(tx, actor, at, { end: "reassigned", reason }, now);
  }
  await tx.opinion.update({
    where: { id: opinion.id },
    data: {
      ...{ handlingUnitId: unitId, leadOrganisationId, dueOn },
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await followLead(tx, opinion.id);
  if (leadOrganisationId) {
    const handled = { id: opinion.id, handlingUnitId: unitId };
    const given = { organisationId: leadOrganisationId, personId: null, note: reason };
    await beginAssignment(tx, actor, handled, given, now);
  }
  if (dueOn) await fixTerm(tx, actor, opinion.id, { unitId, dueOn, reason }, now);
}
