import { recordEvent } from "@/lib/audit/record-event";
import { followLead } from "@/lib/opinions/follow-lead";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutOpinion } from "./about-opinion";
import { beginAssignment, currentAssignment, endAssignment } from "./current-assignment";
import { findAssignee } from "./find-assignee";
import { tellAssignee } from "./notices";
import { lockRouted } from "./lock-routed";
import { mayHandOver } from "./policy";
import { whyNotHandedTo, whyNotPassedOn } from "./rules";
import type { AssignmentHandOver } from "./schema";

/** Hands an opinion over to another agency of the unit, or to somebody else in the same one; its due date goes with it. */
export function handOver(actor: Actor, input: AssignmentHandOver, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockRouted(tx, actor, input.opinionId, input.version);
    refuseUnless(mayHandOver(actor, opinion));
    const held = await currentAssignment(tx, opinion.id);
    refuse(whyNotPassedOn(opinion, held));
    const current = found(held);
    const assignee = await findAssignee(tx, actor, opinion, input.assignee, now);
    refuse(whyNotHandedTo(current, assignee), {}, "assignee");

    const { reason } = input;
    const at = { id: current.id, unitId: opinion.handlingUnitId };
    await endAssignment(tx, actor, at, { end: "handedOver", reason }, now);
    const { id } = await beginAssignment(tx, actor, opinion, { ...assignee, note: reason }, now);
    await tx.opinion.update({
      where: { id: opinion.id },
      data: { leadOrganisationId: assignee.organisationId, version: { increment: 1 } },
      select: { id: true },
    });
    await followLead(tx, opinion.id);
    const by = { dueOn: opinion.dueOn, byId: actor.personId };
    await tellAssignee(tx, opinion, { id, ...assignee }, by, now);
    const names = { from: current.organisation.name, to: assignee.name };
    const event = { type: "assignment.handedOver", ...names, reason } as const;
    await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
    return { code: opinion.code };
  });
}
