import { isChargedOfficer } from "@/lib/opinions/policy";
import { postFor, type Actor } from "@/lib/platform/actor";

/** The unit that has to answer, and the organisation charged with it. */
type Handled = { handlingUnitId: string };
type Charged = Handled & { leadOrganisationId: string | null };

/** Charging an agency, stopping the clock and deciding on extensions are one right. */
export function mayAssignOpinion(actor: Actor, { handlingUnitId }: Handled): boolean {
  return Boolean(postFor(actor, handlingUnitId, "secretariat", "leader"));
}

/** Accepting, returning and asking for more time: for whoever works where the opinion lies. */
export function mayAcceptAssignment(actor: Actor, opinion: Charged): boolean {
  return isChargedOfficer(actor, opinion);
}

export function mayHandOver(actor: Actor, opinion: Charged): boolean {
  return isChargedOfficer(actor, opinion) || mayAssignOpinion(actor, opinion);
}

export function mayAskSupport(actor: Actor, opinion: Charged): boolean {
  return mayHandOver(actor, opinion);
}

export function maySupport(actor: Actor, support: { organisationId: string }): boolean {
  return isChargedOfficer(actor, { leadOrganisationId: support.organisationId });
}

/** Which rule counts the days of a unit's answers. */
export function mayChooseAnswerRule(actor: Actor, unitId: string): boolean {
  return Boolean(postFor(actor, unitId, "secretariat", "leader", "administrator"));
}
