import { recordEvent } from "@/lib/audit/record-event";
import { followLead } from "@/lib/opinions/follow-lead";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutOpinion } from "./about-opinion";
import {
  beginAssignment,
  currentAssignment,
  endAssignment,
  type CurrentAssignment,
} from "./current-assignment";
import { tellSender } from "./notices";
import { lockRouted } from "./lock-routed";
import { mayAcceptAssignment } from "./policy";
import { whyNotReturned } from "./rules";
import type { AssignmentReturn } from "./schema";

/**
 * The agency sends an opinion back to whoever gave it, with the reason: to the agency that handed it
 * over, else to the office, which charges another. The due date stays: it is owed to the sender.
 */
export function returnAssignment(actor: Actor, input: AssignmentReturn, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockRouted(tx, actor, input.opinionId, input.version);
    refuseUnless(mayAcceptAssignment(actor, opinion));
    const current = await currentAssignment(tx, opinion.id);
    refuse(whyNotReturned(opinion, current));
    const assignment = found(current);

    const sender = await senderOf(tx, opinion.id, assignment);
    const { reason } = input;
    const at = { id: assignment.id, unitId: opinion.handlingUnitId };
    await endAssignment(tx, actor, at, { end: "returned", reason }, now);
    if (sender) await beginAssignment(tx, actor, opinion, { ...sender, note: reason }, now);
    await tx.opinion.update({
      where: { id: opinion.id },
      data: { leadOrganisationId: sender?.organisationId ?? null, version: { increment: 1 } },
      select: { id: true },
    });
    await followLead(tx, opinion.id);
    await tellSender(tx, opinion, assignment, now);
    const { name: organisation } = assignment.organisation;
    const event = { type: "assignment.returned", organisation, reason } as const;
    await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
    return { code: opinion.code };
  });
}

/** The agency that handed the opinion over in the act by which it came. */
async function senderOf(tx: Tx, opinionId: string, { givenAt }: CurrentAssignment) {
  return tx.assignment.findFirst({
    where: { opinionId, end: "handedOver", endedAt: givenAt },
    select: { organisationId: true, personId: true },
  });
}
