import { changedMeanwhile } from "@/lib/audit/who-changed";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, Refusal } from "@/lib/refusals";

const conferenceFacts = {
  id: true,
  code: true,
  title: true,
  unitId: true,
  status: true,
  startsAt: true,
  sites: { select: { id: true, name: true, deskOfficerId: true }, orderBy: { position: "asc" } },
} as const;

export type InvitingConference = Awaited<ReturnType<typeof lockConferenceToInvite>>;

/** The conference whose list grows: one at a time, so that nobody is invited twice. */
export function lockConferenceToInvite(tx: Tx, actor: Actor, conferenceId: string) {
  return lockedConference(tx, actor, conferenceId, Prisma.sql`FOR UPDATE`);
}

/** The conference while one of its invitations changes: many may at once, but its state waits. */
function holdConference(tx: Tx, actor: Actor, conferenceId: string) {
  return lockedConference(tx, actor, conferenceId, Prisma.sql`FOR SHARE`);
}

async function lockedConference(tx: Tx, actor: Actor, conferenceId: string, lock: Prisma.Sql) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM conference WHERE id = ${conferenceId}::uuid
      AND (${actor.seesAllUnits} OR unit_id = ANY (${actor.visibleUnitIds}::uuid[])) ${lock}`;
  const { id } = found(row);
  return tx.conference.findUniqueOrThrow({ where: { id }, select: conferenceFacts });
}

const invitationFacts = {
  id: true,
  conferenceId: true,
  personId: true,
  siteId: true,
  role: true,
  fullName: true,
  title: true,
  organisation: true,
  residentialGroup: true,
  phone: true,
  email: true,
  nameKey: true,
  sentAt: true,
  replyBy: true,
  withdrawnAt: true,
  reply: true,
  isWalkIn: true,
  arrivedAt: true,
  arrivedSite: { select: { name: true } },
  version: true,
} as const;

/**
 * An invitation with its conference, both held until the transaction ends. With a version: whoever
 * edited an older one is told who changed it.
 */
export async function lockInvitation(tx: Tx, actor: Actor, invitationId: string, version?: number) {
  const { conferenceId } = found(
    await tx.invitation.findUnique({
      where: { id: invitationId },
      select: { conferenceId: true },
    }),
  );
  const conference = await holdConference(tx, actor, conferenceId);
  await tx.$queryRaw`SELECT id FROM invitation WHERE id = ${invitationId}::uuid FOR UPDATE`;
  const invitation = found(
    await tx.invitation.findUnique({ where: { id: invitationId }, select: invitationFacts }),
  );
  if (version !== undefined && version !== invitation.version) {
    throw await changedMeanwhile(tx, invitationId, invitation.version);
  }
  return { invitation, conference };
}

/** The chosen site; null where none was. @throws Refusal where the conference has no such site */
export function siteOf({ sites }: InvitingConference, siteId: string | null): string | null {
  if (siteId === null) return null;
  const site = sites.find(({ id }) => id === siteId);
  if (!site) throw new Refusal("not-found", {}, "siteId");
  return site.id;
}
