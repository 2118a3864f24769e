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

/** The desk at the door is kept by the secretariat and the Front. */
export function mayCheckIn(actor: Actor, conference: OfUnit): boolean {
  return postFor(actor, conference.unitId, "secretariat", "frontOfficer") !== undefined;
}
