import { isChargedOfficer } from "@/lib/opinions/policy";
import { hasRole, postFor, type Actor, type Role } from "@/lib/platform/actor";

/** Whose matter it is: the unit it was raised in, the one that answers now, and who is charged. */
type Matter = { unitId: string; handlingUnitId: string; leadOrganisationId: string | null };

export function mayAnswerOnSpot(actor: Actor, { unitId }: Matter): boolean {
  return holds(actor, unitId, "secretariat", "leader");
}

/** Drafting, revising and submitting are one right. */
export function mayDraftResponse(actor: Actor, opinion: Matter): boolean {
  return holds(actor, opinion.handlingUnitId, "secretariat") || isChargedOfficer(actor, opinion);
}

/** The office looks at an answer before the leader does. */
export function mayCheckResponse(actor: Actor, { handlingUnitId }: Matter): boolean {
  return holds(actor, handlingUnitId, "secretariat");
}

/** Whoever writes, checks or judges an answer may remark on it, and say that a remark is met. */
export function mayCommentResponse(actor: Actor, opinion: Matter): boolean {
  return mayDraftResponse(actor, opinion) || mayJudgeResponse(actor, opinion);
}

/** Approving and returning are one right; that nobody passes their own text is a rule. */
export function mayJudgeResponse(actor: Actor, { handlingUnitId }: Matter): boolean {
  return holds(actor, handlingUnitId, "leader");
}

export function mayIssueResponse(actor: Actor, { handlingUnitId }: Matter): boolean {
  return holds(actor, handlingUnitId, "secretariat");
}

/** Whoever issues an answer keeps account of its way, and the Front of what it hands over. */
export function mayLogDelivery(actor: Actor, { unitId, handlingUnitId }: Matter): boolean {
  return (
    holds(actor, handlingUnitId, "secretariat") ||
    holds(actor, unitId, "secretariat", "frontOfficer")
  );
}

/** An answer is made public where it was asked, by the office or the Front there. */
export function mayPublicise(actor: Actor, duty: { unitId: string }): boolean {
  return holds(actor, duty.unitId, "secretariat", "frontOfficer");
}

/** That an answer need not be made public is for the office to say, not for the Front. */
export function mayWaivePublicising(actor: Actor, duty: { unitId: string }): boolean {
  return holds(actor, duty.unitId, "secretariat", "leader");
}

export function mayRejectAnswer(actor: Actor, { unitId }: Matter): boolean {
  return holds(actor, unitId, "frontOfficer", "leader");
}

export function mayReportOutcome(actor: Actor, opinion: Matter): boolean {
  return holds(actor, opinion.handlingUnitId, "secretariat") || isChargedOfficer(actor, opinion);
}

/** Whoever did the work shows it, and the Front what it found. */
export function mayAddEvidence(actor: Actor, opinion: Matter): boolean {
  return mayReportOutcome(actor, opinion) || mayJudgeOutcome(actor, opinion);
}

/** Confirming and contesting are one right; that nobody judges their own report is a rule. */
export function mayJudgeOutcome(actor: Actor, { unitId }: Matter): boolean {
  return holds(actor, unitId, "frontOfficer");
}

/** Each office keeps the templates of its own unit. */
export function mayKeepTemplates(actor: Actor): boolean {
  return hasRole(actor, "secretariat");
}

function holds(actor: Actor, unitId: string, ...roles: Role[]) {
  return postFor(actor, unitId, ...roles) !== undefined;
}
