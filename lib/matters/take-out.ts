import { recordEvents } from "@/lib/audit/record-events";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { lockMatter } from "./lock-matter";
import { mayGroupOpinions } from "./policy";
import { release } from "./release";
import { whyAnswerNotKept } from "./rules";
import type { MatterDissolved, MemberTakenOut } from "./schema";

/** Takes one opinion out of its matter. A matter of one is none: the last but one takes it along. */
export function takeOut(actor: Actor, input: MemberTakenOut, now = new Date()) {
  return transaction(async (tx) => {
    const matter = await lockMatter(tx, actor, input.matterId, input.version);
    refuseUnless(mayGroupOpinions(actor, matter));
    const member = found(matter.members.find(({ id }) => id === input.opinionId));
    const isLast = matter.members.length === 2;
    refuse(member.isLead && !isLast ? "matter-lead-stays" : null, { code: member.code });
    refuse(whyAnswerNotKept(matter.lead, input.answer));

    const leaving = isLast ? matter.members : [member];
    const events = await release(tx, actor, matter, leaving, input.answer, now);
    await recordEvents(tx, actor, events, now);
    return { code: member.code, matterId: isLast ? null : matter.id };
  });
}

/** Takes a matter apart: each stands for itself again, as it stood, or with the answer it was given. */
export function dissolveMatter(actor: Actor, input: MatterDissolved, now = new Date()) {
  return transaction(async (tx) => {
    const matter = await lockMatter(tx, actor, input.matterId, input.version);
    refuseUnless(mayGroupOpinions(actor, matter));
    refuse(whyAnswerNotKept(matter.lead, input.answer));
    const events = await release(tx, actor, matter, matter.members, input.answer, now);
    await recordEvents(tx, actor, events, now);
    return { code: matter.lead.code };
  });
}
