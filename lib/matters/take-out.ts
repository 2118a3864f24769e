import { recordEvents } from "@/lib/audit/record-events";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutMember } from "./group-opinions";
import { lockMatter, type LockedMember } from "./lock-matter";
import { leave } from "./memberships";
import { mayGroupOpinions } from "./policy";
import { whyAnswerNotKept, type AnswerOnLeaving } from "./rules";
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

    await release(tx, actor, matter, isLast ? matter.members : [member], input.answer, now);
    return { code: member.code, matterId: isLast ? null : matter.id };
  });
}

/** Takes a matter apart: each stands for itself again, as it stood, or with the answer it was given. */
export function dissolveMatter(actor: Actor, input: MatterDissolved, now = new Date()) {
  return transaction(async (tx) => {
    const matter = await lockMatter(tx, actor, input.matterId, input.version);
    refuseUnless(mayGroupOpinions(actor, matter));
    refuse(whyAnswerNotKept(matter.lead, input.answer));
    await release(tx, actor, matter, matter.members, input.answer, now);
    return { code: matter.lead.code };
  });
}

type Matter = Awaited<ReturnType<typeof lockMatter>>;

async function release(
  tx: Tx,
  actor: Actor,
  { id, members, lead }: Matter,
  leaving: LockedMember[],
  answer: AnswerOnLeaving,
  now: Date,
): Promise<void> {
  for (const member of leaving) await leave(tx, actor, member, { answer, lead }, now);
  const isOver = leaving.length === members.length;
  await tx.matter.update({
    where: { id },
    data: { version: { increment: 1 }, ...(isOver && { endedAt: now }) },
    select: { id: true },
  });
  const events = leaving.map((member) => ({
    ...{ type: "matter.left" as const, lead: lead.code, answer: member.isLead ? "lead" : answer },
    ...aboutMember(id, member),
  }));
  await recordEvents(tx, actor, events, now);
}
