import { isChargedOfficer } from "@/lib/opinions/policy";
import { postFor, type Actor, type Role } from "@/lib/platform/actor";

/** Whose matter it is: the unit it was raised in and the organisation charged with it. */
type Matter = { unitId: string; leadOrganisationId: string | null };

export function mayAnswerOnSpot(actor: Actor, opinion: Matter): boolean {
  return holds(actor, opinion, "secretariat", "leader");
}

/** Drafting, revising and submitting are one right. */
export function mayDraftResponse(actor: Actor, opinion: Matter): boolean {
  return holds(actor, opinion, "secretariat") || isChargedOfficer(actor, opinion);
}

/** Approving and returning are one right; that nobody passes their own text is a rule. */
export function mayJudgeResponse(actor: Actor, opinion: Matter): boolean {
  return holds(actor, opinion, "leader");
}

export function mayIssueResponse(actor: Actor, opinion: Matter): boolean {
  return holds(actor, opinion, "secretariat");
}

export function mayRejectAnswer(actor: Actor, opinion: Matter): boolean {
  return holds(actor, opinion, "frontOfficer", "leader");
}

export function mayReportOutcome(actor: Actor, opinion: Matter): boolean {
  return holds(actor, opinion, "secretariat") || isChargedOfficer(actor, opinion);
}

/** Confirming and contesting are one right; that nobody judges their own report is a rule. */
export function mayJudgeOutcome(actor: Actor, opinion: Matter): boolean {
  return holds(actor, opinion, "frontOfficer");
}

function holds(actor: Actor, { unitId }: Matter, ...roles: Role[]) {
  return postFor(actor, unitId, ...roles) !== undefined;
}
