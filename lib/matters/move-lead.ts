import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, Refusal, refuseUnless } from "@/lib/refusals";
import { aboutMember } from "./group-opinions";
import { lockMatter } from "./lock-matter";
import { keepOwnStanding } from "./memberships";
import { mayGroupOpinions } from "./policy";
import { whyLeadNotMoved } from "./rules";
import type { LeadMoved } from "./schema";

/** Makes another opinion of the matter the one that is answered. */
export function moveLead(actor: Actor, input: LeadMoved, now = new Date()) {
  return transaction(async (tx) => {
    const { id, members, lead } = await lockMatter(tx, actor, input.matterId, input.version);
    refuseUnless(mayGroupOpinions(actor, lead));
    const next = found(members.find((member) => member.id === input.opinionId));
    if (next.isLead) return { id };
    const reason = whyLeadNotMoved(lead);
    if (reason) throw new Refusal(reason.code, reason.params);

    await keepOwnStanding(tx, lead);
    await tx.matter.update({
      where: { id },
      data: { leadOpinionId: next.id, version: { increment: 1 } },
      select: { id: true },
    });
    const event = { type: "matter.leadMoved", lead: next.code, ...aboutMember(id, next) } as const;
    await recordEvent(tx, actor, event, now);
    return { id };
  });
}
