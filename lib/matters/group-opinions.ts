import type { NewEvent } from "@/lib/audit/events";
import { recordEvents } from "@/lib/audit/record-events";
import { followLead } from "@/lib/opinions/follow-lead";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { found, Refusal, refuseUnless } from "@/lib/refusals";
import { lockForGrouping, type LockedMember } from "./lock-matter";
import { join, keepOwnStanding } from "./memberships";
import { mayGroupOpinions } from "./policy";
import { likelyLead, titleFrom, whyNotGrouped } from "./rules";
import { grouping, type Grouping } from "./schema";

/**
 * Makes one matter of opinions that raise the same, or adds them to the matter that some of them
 * share already; two matters become one. From here on all stand as the lead stands: what it was
 * answered, everybody was. How each stood before is kept, so that it can be taken out again.
 */
export function groupOpinions(actor: Actor, input: Grouping, now = new Date()) {
  return transaction(async (tx) => {
    const { events, ...matter } = await groupIn(tx, actor, input, now);
    await recordEvents(tx, actor, events, now);
    return matter;
  });
}

/** The same within a transaction that does more. The caller records the events, last of all. */
export async function groupIn(tx: Tx, actor: Actor, input: Grouping, now: Date) {
  const { opinionIds, leadId, title } = grouping.parse(input);
  const members = await lockForGrouping(tx, actor, opinionIds);
  refuseUnless(mayGroupOpinions(actor, found(members[0])));
  const lead = found(leadId ? members.find(({ id }) => id === leadId) : likelyLead(members));
  const reason = whyNotGrouped(members, lead.id);
  if (reason) throw new Refusal(reason.code, reason.params);

  const matterId = await matterFor(tx, actor, members, lead, title, now);
  const joining = members.filter((member) => member.matterId !== matterId);
  for (const member of joining) await join(tx, actor, member, matterId, now);
  await demoteFormerLead(tx, members, lead, matterId);
  const ended = [...new Set(joining.flatMap((member) => member.matterId ?? []))];
  await tx.matter.updateMany({
    where: { id: { in: ended } },
    data: { endedAt: now, version: { increment: 1 } },
  });
  await tx.matter.update({
    where: { id: matterId },
    data: { leadOpinionId: lead.id, version: { increment: 1 }, ...(title && { title }) },
    select: { id: true },
  });
  await followLead(tx, lead.id);
  return { matterId, leadCode: lead.code, events: eventsOf(matterId, lead, joining) };
}

/** The matter that the lead has, else that any of them has, else a new one. */
async function matterFor(
  tx: Tx,
  actor: Actor,
  members: LockedMember[],
  lead: LockedMember,
  title: string | null,
  now: Date,
): Promise<string> {
  const existing = lead.matterId ?? members.find(({ matterId }) => matterId)?.matterId;
  if (existing) return existing;
  const id = newId(now.getTime());
  await tx.matter.create({
    data: {
      ...{ id, unitId: lead.unitId, title: title ?? titleFrom(lead.text), leadOpinionId: lead.id },
      ...{ createdAt: now, createdById: actor.personId, version: 0 },
    },
    select: { id: true },
  });
  return id;
}

async function demoteFormerLead(
  tx: Tx,
  members: LockedMember[],
  lead: LockedMember,
  matterId: string,
): Promise<void> {
  const former = members.find((member) => member.isLead && member.matterId === matterId);
  if (former && former.id !== lead.id) await keepOwnStanding(tx, former);
}

function eventsOf(matterId: string, lead: LockedMember, joining: LockedMember[]): NewEvent[] {
  return joining.map((member) => ({
    type: "matter.joined",
    lead: lead.code,
    ...aboutMember(matterId, member),
  }));
}

/** What an event of a member's coming or going is about. */
export function aboutMember(matterId: string, { id, unitId, conferenceId }: LockedMember) {
  return { subjectId: matterId, opinionId: id, conferenceId, unitId };
}
