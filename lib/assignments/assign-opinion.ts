import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { findAssignee } from "./find-assignee";
import { giveOpinion } from "./give-opinion";
import { lockRouted } from "./lock-routed";
import { mayAssignOpinion } from "./policy";
import { whyNotAssigned } from "./rules";
import type { OpinionAssignment } from "./schema";

/** Charges an agency, or somebody in it, with an opinion; by when it is due follows the unit's rule or the day given with its reason. */
export function assignOpinion(actor: Actor, input: OpinionAssignment, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockRouted(tx, actor, input.opinionId, input.version);
    refuseUnless(mayAssignOpinion(actor, opinion));
    refuse(whyNotAssigned(opinion));
    const assignee = await findAssignee(tx, actor, opinion, input.assignee, now);
    const event = await giveOpinion(tx, actor, opinion, { ...input, assignee }, now);
    await recordEvent(tx, actor, event, now);
    return { id: opinion.id, code: opinion.code, dueOn: event.dueOn };
  });
}
