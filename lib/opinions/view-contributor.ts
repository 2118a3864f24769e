import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuseUnless } from "@/lib/refusals";
import { lockOpinion } from "./lock-records";
import { mayViewContributor } from "./policy";

/**
 * Who raised the opinion, for somebody who needs it to answer. Each look is in the audit trail.
 * @returns null where the contributor is anonymous
 */
export function viewContributor(actor: Actor, input: { opinionId: string }, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinion(tx, actor, input.opinionId);
    refuseUnless(mayViewContributor(actor, opinion));
    const contributor = await tx.contributor.findUnique({
      where: { opinionId: opinion.id },
      select: { name: true, phone: true, address: true },
    });
    const { id, unitId, conferenceId } = opinion;
    await recordEvent(
      tx,
      actor,
      { type: "contributor.viewed", subjectId: id, opinionId: id, conferenceId, unitId },
      now,
    );
    return contributor;
  });
}
