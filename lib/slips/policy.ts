import { mayRecordOpinion, mayViewContributor } from "@/lib/opinions/policy";
import { kindsApart } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";

type OfUnit = { unitId: string };
type Charged = OfUnit & { handlingUnitId: string; leadOrganisationId: string | null };

/** Slips bear names and handwriting: they are for those of the unit who may see who raised an opinion. */
export function maySeeSlips(actor: Actor, conference: OfUnit): boolean {
  const { unitId } = conference;
  return mayViewContributor(actor, { unitId, handlingUnitId: unitId, leadOrganisationId: null });
}

/** One slip is also for the agency that has to answer an opinion on it. */
export function mayOpenSlip(actor: Actor, conference: OfUnit, opinions: Charged[]): boolean {
  return (
    maySeeSlips(actor, conference) || opinions.some((opinion) => mayViewContributor(actor, opinion))
  );
}

/**
 * What hides a slip that bears a complaint or denunciation from all but those who redirect it: its
 * picture holds the very words.
 */
export function slipsShownTo(actor: Actor, conference: OfUnit) {
  if (mayWorkOnSlips(actor, conference)) return {};
  return { opinions: { none: { opinion: { kind: { in: [...kindsApart] } } } } };
}

export function mayWorkOnSlips(actor: Actor, conference: OfUnit): boolean {
  return mayRecordOpinion(actor, conference);
}
