import type { Prisma } from "@/lib/generated/prisma/client";
import { postFor, unitsFor, unitsVisibleTo, type Actor, type Role } from "@/lib/platform/actor";

type OfUnit = { unitId: string };
type Led = OfUnit & { leadOrganisationId: string | null; supportingIds: readonly string[] };

/** Drafting, issuing and correcting are the work of the unit's secretariat. */
export function mayDraftConclusion(actor: Actor, { unitId }: OfUnit): boolean {
  return holds(actor, unitId, "secretariat");
}

/** Those who may see a draft may say what they think of it. */
export function mayCommentOnConclusion(actor: Actor, { unitId }: OfUnit): boolean {
  return holds(actor, unitId, ...draftReaders);
}

/** Whoever does the work tells how it goes; the secretariat writes down what it was told. */
export function mayReportProgress(actor: Actor, item: Led): boolean {
  return holds(actor, item.unitId, "secretariat") || isDoer(actor, item);
}

/** Asking for more time, milestones and evidence go with the report. */
export function mayAskExtension(actor: Actor, item: Led): boolean {
  return mayReportProgress(actor, item);
}

export function mayDecideExtension(actor: Actor, { unitId }: OfUnit): boolean {
  return holds(actor, unitId, "leader");
}

/** The Front, which did not do it, says whether it is done; that nobody judges their own report is a rule. */
export function mayJudgeCompletion(actor: Actor, { unitId }: OfUnit): boolean {
  return holds(actor, unitId, "frontOfficer");
}

export function mayCloseItem(actor: Actor, { unitId }: OfUnit): boolean {
  return holds(actor, unitId, "secretariat", "leader");
}

export function mayHandOverItem(actor: Actor, { unitId }: OfUnit): boolean {
  return holds(actor, unitId, "secretariat", "leader");
}

/** The first day of a term is stated by those who keep the unit's register of documents. */
export function mayStateTerm(actor: Actor, { unitId }: OfUnit): boolean {
  return holds(actor, unitId, "secretariat", "administrator");
}

function isDoer(actor: Actor, { leadOrganisationId, supportingIds }: Led): boolean {
  return actor.posts.some(
    ({ role, organisationId }) =>
      role !== null &&
      (organisationId === leadOrganisationId || supportingIds.includes(organisationId)),
  );
}

const draftReaders: Role[] = ["secretariat", "leader", "frontOfficer"];

/** Filter for notices: what is issued by units one sees, and the drafts of one's own offices. */
export function conclusionsVisibleTo(actor: Actor): Prisma.ConclusionWhereInput {
  return {
    AND: [
      unitsVisibleTo(actor),
      { OR: [{ issuedAt: { not: null } }, { unitId: { in: unitsFor(actor, ...draftReaders) } }] },
    ],
  };
}

/** Filter for items: those of visible notices that are issued, and those one's organisations do. */
export function itemsVisibleTo(actor: Actor): Prisma.ConclusionItemWhereInput {
  const organisations = actor.posts.map(({ organisationId }) => organisationId);
  return {
    conclusion: { issuedAt: { not: null } },
    OR: [
      { conclusion: unitsVisibleTo(actor) },
      { leadOrganisation: unitsVisibleTo(actor) },
      { supporting: { some: { organisationId: { in: organisations } } } },
    ],
  };
}

function holds(actor: Actor, unitId: string, ...roles: Role[]): boolean {
  return postFor(actor, unitId, ...roles) !== undefined;
}
