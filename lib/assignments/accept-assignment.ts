import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutOpinion } from "./about-opinion";
import { currentAssignment } from "./current-assignment";
import { lockRouted } from "./lock-routed";
import { mayAcceptAssignment } from "./policy";
import { whyNotAccepted } from "./rules";
import type { AssignmentSeen } from "./schema";

/** The agency takes an opinion on; where nobody in it was named, whoever accepts has it. */
export function acceptAssignment(actor: Actor, input: AssignmentSeen, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockRouted(tx, actor, input.opinionId, input.version);
    refuseUnless(mayAcceptAssignment(actor, opinion));
    const current = await currentAssignment(tx, opinion.id);
    refuse(whyNotAccepted(opinion, current));
    const { id, personId, organisation } = found(current);

    await tx.assignment.update({
      where: { id },
      data: {
        ...{ acceptedAt: now, acceptedById: actor.personId },
        acceptedAsPost: titleFor(actor, opinion.handlingUnitId),
        personId: personId ?? actor.personId,
      },
      select: { id: true },
    });
    await tx.opinion.update({
      where: { id: opinion.id },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    const event = { type: "assignment.accepted", organisation: organisation.name } as const;
    await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
    return { code: opinion.code };
  });
}
