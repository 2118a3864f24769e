import { unshare } from "@/lib/opinions/follow-lead";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import type { LockedMember, Standing } from "./lock-matter";
import type { AnswerOnLeaving } from "./rules";

/** Puts an opinion into a matter, and keeps how it stood by itself until then. */
export async function join(
  tx: Tx,
  actor: Actor,
  member: LockedMember,
  matterId: string,
  now: Date,
): Promise<void> {
  const own = await ownStanding(tx, member);
  if (member.membershipId) await close(tx, actor, member.membershipId, null, now);
  await tx.matterMembership.create({
    data: {
      ...{ matterId, opinionId: member.id, joinedAt: now, joinedById: actor.personId },
      ...columnsOf(own),
    },
    select: { id: true },
  });
  await tx.opinion.update({
    where: { id: member.id },
    data: { matterId, version: { increment: 1 } },
    select: { id: true },
  });
}

/** Keeps anew how a lead stands, before it begins to follow another. */
export async function keepOwnStanding(tx: Tx, lead: LockedMember): Promise<void> {
  if (!lead.membershipId) return;
  await tx.matterMembership.update({
    where: { id: lead.membershipId },
    data: columnsOf(lead),
    select: { id: true },
  });
}

/** Takes an opinion out: it keeps the common answer, or stands again as it stood before. */
export async function leave(
  tx: Tx,
  actor: Actor,
  member: LockedMember,
  { answer, lead }: { answer: AnswerOnLeaving; lead: LockedMember },
  now: Date,
): Promise<void> {
  const staysAnswered = answer === "keep" && !member.isLead;
  const standing = staysAnswered ? {} : await ownStanding(tx, member);
  // What it was sent on by is the lead's way; it is at home again.
  const home = member.follows ? { handlingUnitId: member.unitId } : {};
  await tx.opinion.update({
    where: { id: member.id },
    data: { ...standing, ...home, matterId: null, version: { increment: 1 } },
    select: { id: true },
  });
  if (member.follows && !staysAnswered) await unshare(tx, [member.id], null);
  if (!member.membershipId) return;
  await close(tx, actor, member.membershipId, staysAnswered ? lead.id : null, now);
}

/** Gives an opinion that followed back how it stood by itself, in its own unit. */
export async function standAlone(tx: Tx, member: LockedMember): Promise<void> {
  await tx.opinion.update({
    where: { id: member.id },
    data: {
      ...(await ownStanding(tx, member)),
      handlingUnitId: member.unitId,
      version: { increment: 1 },
    },
    select: { id: true },
  });
}

async function close(
  tx: Tx,
  actor: Actor,
  id: string,
  keptAnswerOfId: string | null,
  now: Date,
): Promise<void> {
  await tx.matterMembership.update({
    where: { id },
    data: { leftAt: now, leftById: actor.personId, keptAnswerOfId },
    select: { id: true },
  });
}

/** How an opinion would stand without its matter. */
async function ownStanding(tx: Tx, member: LockedMember): Promise<Standing> {
  if (!member.follows || !member.membershipId) return standingOf(member);
  const own = await tx.matterMembership.findUniqueOrThrow({
    where: { id: member.membershipId },
    select: {
      ownAnswerStatus: true,
      ownOutcome: true,
      ownOutcomeConfirmed: true,
      ownOutcomeContested: true,
      ownLeadOrganisationId: true,
      ownDueOn: true,
    },
  });
  return {
    answerStatus: own.ownAnswerStatus,
    outcome: own.ownOutcome,
    outcomeConfirmed: own.ownOutcomeConfirmed,
    outcomeContested: own.ownOutcomeContested,
    leadOrganisationId: own.ownLeadOrganisationId,
    dueOn: own.ownDueOn,
  };
}

function standingOf(member: Standing): Standing {
  const { answerStatus, outcome, outcomeConfirmed, outcomeContested } = member;
  const { leadOrganisationId, dueOn } = member;
  return { answerStatus, outcome, outcomeConfirmed, outcomeContested, leadOrganisationId, dueOn };
}

function columnsOf(standing: Standing) {
  return {
    ownAnswerStatus: standing.answerStatus,
    ownOutcome: standing.outcome,
    ownOutcomeConfirmed: standing.outcomeConfirmed,
    ownOutcomeContested: standing.outcomeContested,
    ownLeadOrganisationId: standing.leadOrganisationId,
    ownDueOn: standing.dueOn,
  };
}
