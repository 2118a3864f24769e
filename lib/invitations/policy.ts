import { postFor, type Actor } from "@/lib/platform/actor";

type OfUnit = { unitId: string };

/** Inviting, sending, typing in replies: the unit's secretariat, which alone sees phones and e-mails. */
export function mayInvite(actor: Actor, conference: OfUnit): boolean {
  return postFor(actor, conference.unitId, "secretariat") !== undefined;
}

/** Who is invited is known to those who prepare and head the conference; others see counts only. */
export function maySeeInvitees(actor: Actor, conference: OfUnit): boolean {
  return postFor(actor, conference.unitId, "secretariat", "frontOfficer", "leader") !== undefined;
}

type WithDesks = OfUnit & { sites: { deskOfficerId: string | null }[] };

/** The desk at the door is kept by the secretariat, the Front, and whoever a site names. */
export function mayCheckIn(actor: Actor, { unitId, sites }: WithDesks): boolean {
  return (
    postFor(actor, unitId, "secretariat", "frontOfficer") !== undefined ||
    sites.some(({ deskOfficerId }) => deskOfficerId === actor.personId)
  );
}
