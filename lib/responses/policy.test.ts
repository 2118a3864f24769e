import { expect, it } from "vitest";
import type { Actor, HeldPost, Role } from "@/lib/platform/actor";
import * as policy from "./policy";

const unitId = "ward";
const opinion = { unitId, handlingUnitId: unitId, leadOrganisationId: "chargedAgency" };

function holding(role: Role | null, { organisationId = "office", actsFor = [unitId] } = {}): Actor {
  const post = { role, organisationId, actsFor, unitId: actsFor[0] } as HeldPost;
  return { personId: "someone", posts: [post] } as Actor;
}

const people = {
  secretariat: holding("secretariat"),
  leader: holding("leader"),
  frontOfficer: holding("frontOfficer"),
  chargedAgency: holding("agencyOfficer", { organisationId: "chargedAgency" }),
  otherAgency: holding("agencyOfficer", { organisationId: "otherAgency" }),
  councilOfficer: holding("councilOfficer"),
  administrator: holding("administrator"),
  otherPost: holding(null),
  secretariatAbove: holding("secretariat", { actsFor: ["city"] }),
  leaderElsewhere: holding("leader", { actsFor: ["other ward"] }),
  keeperOfRecords: holding("secretariat", { actsFor: ["present ward", unitId] }),
};

type Who = keyof typeof people;

const table: Record<keyof typeof policy, Who[]> = {
  mayAnswerOnSpot: ["secretariat", "leader", "keeperOfRecords"],
  mayDraftResponse: ["secretariat", "chargedAgency", "keeperOfRecords"],
  mayJudgeResponse: ["leader"],
  mayCheckResponse: ["secretariat", "keeperOfRecords"],
  mayCommentResponse: ["secretariat", "leader", "chargedAgency", "keeperOfRecords"],
  mayIssueResponse: ["secretariat", "keeperOfRecords"],
  mayLogDelivery: ["secretariat", "frontOfficer", "keeperOfRecords"],
  mayPublicise: ["secretariat", "frontOfficer", "keeperOfRecords"],
  mayWaivePublicising: ["secretariat", "leader", "keeperOfRecords"],
  mayRejectAnswer: ["leader", "frontOfficer"],
  mayReportOutcome: ["secretariat", "chargedAgency", "keeperOfRecords"],
  mayAddEvidence: ["secretariat", "chargedAgency", "frontOfficer", "keeperOfRecords"],
  mayJudgeOutcome: ["frontOfficer"],
  mayKeepTemplates: ["secretariat", "secretariatAbove", "keeperOfRecords"],
};

const acts = Object.keys(table) as (keyof typeof policy)[];

it.each(acts)("%s is for the posts of the table and no other", (act) => {
  const allowed = (Object.keys(people) as Who[]).filter((who) => policy[act](people[who], opinion));
  expect(allowed.sort()).toEqual([...table[act]].sort());
});

it("lets the unit answer that a matter was transferred to, and the Front supervise where it was raised", () => {
  const transferred = { unitId: "other ward", handlingUnitId: unitId, leadOrganisationId: null };
  expect(policy.mayDraftResponse(people.secretariat, transferred)).toBe(true);
  expect(policy.mayJudgeResponse(people.leader, transferred)).toBe(true);
  expect(policy.mayJudgeResponse(people.leaderElsewhere, transferred)).toBe(false);
  expect(policy.mayJudgeOutcome(people.frontOfficer, transferred)).toBe(false);
  expect(policy.mayPublicise(people.secretariat, transferred)).toBe(false);
});

it("lets no agency act where none is charged", () => {
  const uncharged = { unitId, handlingUnitId: unitId, leadOrganisationId: null };
  expect(policy.mayDraftResponse(people.chargedAgency, uncharged)).toBe(false);
  expect(policy.mayReportOutcome(people.chargedAgency, uncharged)).toBe(false);
});
