import { hasRole, postFor, unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { kindsApart, type RulingWeight } from "./vocabulary";

type OfUnit = { unitId: string };
type Charged = OfUnit & { handlingUnitId: string; leadOrganisationId: string | null };

export function mayRecordOpinion(actor: Actor, conference: OfUnit): boolean {
  return Boolean(postFor(actor, conference.unitId, "secretariat", "frontOfficer"));
}

export function mayCorrectOpinion(actor: Actor, opinion: OfUnit): boolean {
  return Boolean(postFor(actor, opinion.unitId, "secretariat", "frontOfficer"));
}

/**
 * With what weight the actor says under whose competence an opinion of the unit falls: the Front,
 * which sorts what it collects, proposes, and that counts until the secretariat rules; a leader of
 * the unit decides over both. Null: the actor has no say.
 */
export function rulingWeight(actor: Actor, opinion: OfUnit): RulingWeight | null {
  if (postFor(actor, opinion.unitId, "leader")) return "decision";
  if (postFor(actor, opinion.unitId, "secretariat")) return "ruling";
  return postFor(actor, opinion.unitId, "frontOfficer") ? "proposal" : null;
}

/** Whoever may correct how an opinion is kept tells complaints and denunciations apart, and turns back those told apart by mistake. */
export function mayRedirectOpinion(actor: Actor, opinion: OfUnit): boolean {
  return mayCorrectOpinion(actor, opinion);
}

/** Whether there may be anything told apart for the actor to see. */
export function maySeeApartSomewhere(actor: Actor): boolean {
  return hasRole(actor, "secretariat", "frontOfficer", "leader");
}

/**
 * Who raised an opinion is seen only by those who need it to answer: in the unit where it was raised,
 * and, of a unit that it was transferred to, by the office and the leaders.
 */
export function mayViewContributor(actor: Actor, opinion: Charged): boolean {
  return (
    Boolean(postFor(actor, opinion.unitId, "secretariat", "frontOfficer", "leader")) ||
    Boolean(postFor(actor, opinion.handlingUnitId, "secretariat", "leader")) ||
    isChargedOfficer(actor, opinion)
  );
}

export function isChargedOfficer(
  actor: Actor,
  opinion: { leadOrganisationId: string | null },
): boolean {
  return (
    opinion.leadOrganisationId !== null && agenciesOf(actor).includes(opinion.leadOrganisationId)
  );
}

/** The agencies to whose opinions the actor is limited; null for whoever has another office as well. */
export function onlyAgenciesOf(actor: Actor): string[] | null {
  const others = [
    "secretariat",
    "frontOfficer",
    "leader",
    "councilOfficer",
    "administrator",
  ] as const;
  if (hasRole(actor, ...others) || !hasRole(actor, "agencyOfficer")) return null;
  return agenciesOf(actor);
}

/** Filter for opinions that are no complaint or denunciation; `notApart` is the same for SQL. */
export const ofOrdinaryKind = { kind: { notIn: [...kindsApart] } };

/**
 * Filter for opinions: those of the units one sees, and those that were shared with these; an agency
 * officer only those that the agency is charged with or was asked to support. None that was told
 * apart as a complaint or denunciation: those have queries of their own.
 */
export function opinionsVisibleTo(actor: Actor) {
  const agencies = onlyAgenciesOf(actor);
  return {
    ...ofOrdinaryKind,
    AND: [ofUnitsSeen(actor), agencies ? { OR: beforeAgencies(agencies) } : {}],
  };
}

function ofUnitsSeen(actor: Actor) {
  const { unitId } = unitsVisibleTo(actor);
  return unitId ? { OR: [{ unitId }, { shares: { some: { unitId } } }] } : {};
}

function beforeAgencies(agencies: string[]) {
  const supports = { organisationId: { in: agencies }, withdrawnAt: null };
  return [{ leadOrganisationId: { in: agencies } }, { supporting: { some: supports } }];
}

/** The agencies in which the actor works. */
export function agenciesOf(actor: Actor): string[] {
  return actor.posts
    .filter((post) => post.role === "agencyOfficer")
    .map((post) => post.organisationId);
}

/** Whether to offer the desk at all; the conference decides. */
export function mayRecordSomewhere(actor: Actor): boolean {
  return hasRole(actor, "secretariat", "frontOfficer");
}
