import type { NewEvent } from "@/lib/audit/events";
import { followLead, unshare } from "@/lib/opinions/follow-lead";
import { isAwaitingAnswer } from "@/lib/opinions/rules";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { aboutMember } from "./group-opinions";
import type { LockedMember } from "./lock-matter";
import { standAlone } from "./memberships";
import { release } from "./release";
import { titleFrom } from "./rules";

/**
 * Takes an opinion out of the matter that it shares with the members, all locked, whatever hangs on
 * it: from a lead that was answered the others part with that answer; of one that was not, the next
 * recorded takes the place. Does nothing for an opinion that shares none.
 * @returns what happened, for the caller to record
 */
export async function leaveForGood(
  tx: Tx,
  actor: Actor,
  member: LockedMember,
  members: LockedMember[],
  now: Date,
): Promise<NewEvent[]> {
  const lead = members.find(({ isLead }) => isLead);
  if (!member.matterId || !lead) return [];
  const matter = { id: member.matterId, members, lead };
  const [next, ...others] = members.filter(({ id }) => id !== member.id);
  const isLast = !next || others.length === 0;
  if (!member.isLead) return release(tx, actor, matter, isLast ? members : [member], "own", now);
  if (!isAwaitingAnswer(lead.answerStatus)) return release(tx, actor, matter, members, "keep", now);
  if (isLast) return release(tx, actor, matter, members, "own", now);

  const parted = await release(tx, actor, matter, [member], "own", now);
  // What was sent elsewhere stays on its way; the others are at home again.
  if (lead.isSentOn) await standAlone(tx, next);
  await renameAfter(tx, matter.id, lead, next);
  await tx.matter.update({
    where: { id: matter.id },
    data: { leadOpinionId: next.id },
    select: { id: true },
  });
  await followLead(tx, next.id);
  if (lead.isSentOn) {
    await unshare(
      tx,
      [next, ...others].map(({ id }) => id),
      null,
    );
  }
  const moved = { type: "matter.leadMoved" as const, lead: next.code };
  return [...parted, { ...moved, ...aboutMember(matter.id, next) }];
}

/** A heading that was the beginning of its words goes with it. */
async function renameAfter(tx: Tx, id: string, former: LockedMember, next: LockedMember) {
  const title = titleFrom(former.text);
  await tx.matter.updateMany({
    where: { id, title: { in: [title, `${title}.`] } },
    data: { title: titleFrom(next.text) },
  });
}
