import { describe, expect, it } from "vitest";
import type { Actor, HeldPost, Role } from "@/lib/platform/actor";
import {
  mayAcceptAssignment,
  mayAskSupport,
  mayAssignOpinion,
  mayChooseAnswerRule,
  mayHandOver,
  maySupport,
} from "./policy";

const ours = { handlingUnitId: "ours", leadOrganisationId: "agency" };

function actorWith(role: Role): Actor {
  const post: HeldPost = {
    ...{ holdingId: "h", kind: "otherPost", role, title: "", organisationId: "agency" },
    ...{ organisationKind: "agency", unitId: "ours", actsFor: ["ours", "kept"] },
  };
  return {
    ...{ accountId: "a", personId: "p", fullName: "", unitId: "ours", posts: [post] },
    ...{ seesAllUnits: false, visibleUnitIds: ["ours", "kept", "below"] },
  };
}

const table = [
  // role, assigns, accepts, hands over, asks for support, supports, chooses the rule
  ["secretariat", true, false, true, true, false, true],
  ["leader", true, false, true, true, false, true],
  ["agencyOfficer", false, true, true, true, true, false],
  ["frontOfficer", false, false, false, false, false, false],
  ["councilOfficer", false, false, false, false, false, false],
  ["administrator", false, false, false, false, false, true],
] as const;

describe("who may do what on the way of an opinion", () => {
  it.each(table)("%s", (role, ...expected) => {
    const actor = actorWith(role);
    expect([
      mayAssignOpinion(actor, ours),
      mayAcceptAssignment(actor, ours),
      mayHandOver(actor, ours),
      mayAskSupport(actor, ours),
      maySupport(actor, { organisationId: "agency" }),
      mayChooseAnswerRule(actor, "ours"),
    ]).toEqual(expected);
  });

  it("goes by the unit that has to answer, and not by a unit below", () => {
    const office = actorWith("secretariat");
    expect(mayAssignOpinion(office, { handlingUnitId: "kept" })).toBe(true);
    expect(mayAssignOpinion(office, { handlingUnitId: "below" })).toBe(false);
  });

  it("lets no agency touch what another one has", () => {
    const officer = actorWith("agencyOfficer");
    for (const leadOrganisationId of ["other", null]) {
      expect(mayAcceptAssignment(officer, { ...ours, leadOrganisationId })).toBe(false);
      expect(mayHandOver(officer, { ...ours, leadOrganisationId })).toBe(false);
    }
  });
});
