import type { NewEvent } from "@/lib/audit/events";
import { recordEvents } from "@/lib/audit/record-events";
import { codeOfLead } from "@/lib/opinions/follow-lead";
import { lockOpinion } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuseUnless, type RefusalCode } from "@/lib/refusals";
import { findAssignee } from "./find-assignee";
import { giveOpinion } from "./give-opinion";
import { mayAssignOpinion } from "./policy";
import { whyNotAssigned } from "./rules";
import type { OpinionsAssignment } from "./schema";

export type AssignedOpinions = {
  /** The codes of what the agency has now. */
  assigned: string[];
  /** What stayed as it was, and why. */
  left: { code: string; reason: RefusalCode; params: Record<string, string> }[];
};

/**
 * Charges one agency with many opinions at once, all or none where the actor may not; an opinion
 * whose state forbids it stays as it is and comes back with its reason. Without a day each is due
 * by the rule of its unit, or when it was due before.
 */
export function assignOpinions(
  actor: Actor,
  input: OpinionsAssignment,
  now = new Date(),
): Promise<AssignedOpinions> {
  return transaction(async (tx) => {
    const told: AssignedOpinions = { assigned: [], left: [] };
    const events: NewEvent[] = [];
    // In the order of their ids: two who charge the same opinions at once wait for each other.
    for (const opinionId of [...new Set(input.opinionIds)].sort()) {
      const opinion = await lockOpinion(tx, actor, opinionId);
      refuseUnless(mayAssignOpinion(actor, opinion));
      const lead = await codeOfLead(tx, opinion.id);
      const reason = lead ? "answered-with-matter" : whyNotAssigned(opinion);
      if (reason) {
        told.left.push({ code: opinion.code, reason, params: lead ? { code: lead } : {} });
        continue;
      }
      const assignee = await findAssignee(tx, actor, opinion, input.assignee, now);
      events.push(await giveOpinion(tx, actor, opinion, { ...input, assignee }, now));
      told.assigned.push(opinion.code);
    }
    await recordEvents(tx, actor, events, now);
    return told;
  });
}
