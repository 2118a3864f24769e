import type { NewEvent } from "@/lib/audit/events";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { aboutMember } from "./group-opinions";
import type { LockedMember } from "./lock-matter";
import { leave } from "./memberships";
import type { AnswerOnLeaving } from "./rules";

type Matter = { id: string; members: LockedMember[]; lead: LockedMember };

/** Lets members of a locked matter go; with the last of them it ends. The caller records the events. */
export async function release(
  tx: Tx,
  actor: Actor,
  { id, members, lead }: Matter,
  leaving: LockedMember[],
  answer: AnswerOnLeaving,
  now: Date,
): Promise<NewEvent[]> {
  for (const member of leaving) await leave(tx, actor, member, { answer, lead }, now);
  const isOver = leaving.length === members.length;
  await tx.matter.update({
    where: { id },
    data: { version: { increment: 1 }, ...(isOver && { endedAt: now }) },
    select: { id: true },
  });
  return leaving.map((member) => ({
    ...{ type: "matter.left" as const, lead: lead.code, answer: member.isLead ? "lead" : answer },
    ...aboutMember(id, member),
  }));
}
