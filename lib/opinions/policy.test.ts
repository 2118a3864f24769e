import { describe, expect, it } from "vitest";
import type { Actor, HeldPost, Role } from "@/lib/platform/actor";
import {
  mayCorrectOpinion,
  mayRecordOpinion,
  mayViewContributor,
  onlyAgenciesOf,
  opinionsVisibleTo,
  rulingWeight,
} from "./policy";

const ours = { unitId: "ours", handlingUnitId: "ours", leadOrganisationId: "agency" };

function actorWith(...roles: (Role | null)[]): Actor {
  const posts = roles.map((role): HeldPost => ({
    ...{ holdingId: "h", kind: "otherPost", role, title: "", organisationId: "agency" },
    ...{ organisationKind: "agency", unitId: "ours", actsFor: ["ours", "kept"] },
  }));
  return {
    ...{ accountId: "a", personId: "p", fullName: "", unitId: "ours", posts },
    ...{ seesAllUnits: false, visibleUnitIds: ["ours", "kept", "below"] },
  };
}

const table = [
  // role, records, corrects, views who raised it, rules on competence
  ["secretariat", true, true, true, "ruling"],
  ["frontOfficer", true, true, true, "proposal"],
  ["leader", false, false, true, "decision"],
  ["agencyOfficer", false, false, true, null],
  ["councilOfficer", false, false, false, null],
  ["administrator", false, false, false, null],
] as const;

describe("who may do what with an opinion of the own unit", () => {
  it.each(table)("%s", (role, records, corrects, views, rules) => {
    const actor = actorWith(role);
    expect([
      mayRecordOpinion(actor, ours),
      mayCorrectOpinion(actor, ours),
      mayViewContributor(actor, ours),
      rulingWeight(actor, ours),
    ]).toEqual([records, corrects, views, rules]);
  });

  it("holds for an abolished unit whose records one keeps, and not for a unit below", () => {
    for (const may of [mayRecordOpinion, mayCorrectOpinion]) {
      expect(may(actorWith("secretariat"), { unitId: "kept" })).toBe(true);
      expect(may(actorWith("secretariat"), { unitId: "below" })).toBe(false);
    }
  });

  it("gives the weightiest of several offices to a ruling, and none for a unit below", () => {
    expect(rulingWeight(actorWith("frontOfficer", "leader"), ours)).toBe("decision");
    expect(rulingWeight(actorWith("secretariat"), { unitId: "below" })).toBeNull();
  });

  it("moves with the opinion to the unit that handles it, where the Front has no part in it", () => {
    const away = { unitId: "elsewhere", handlingUnitId: "ours", leadOrganisationId: null };
    expect(mayViewContributor(actorWith("leader"), away)).toBe(true);
    expect(mayViewContributor(actorWith("frontOfficer"), away)).toBe(false);
    expect(mayCorrectOpinion(actorWith("secretariat"), away)).toBe(false);
    const sent = { ...away, unitId: "ours", handlingUnitId: "elsewhere" };
    expect(mayViewContributor(actorWith("frontOfficer"), sent)).toBe(true);
  });

  it("shows an agency officer the contributor only of what the agency is charged with", () => {
    const officer = actorWith("agencyOfficer");
    expect(mayViewContributor(officer, { ...ours, leadOrganisationId: "other" })).toBe(false);
    expect(mayViewContributor(officer, { ...ours, leadOrganisationId: null })).toBe(false);
  });
});

describe("which opinions one sees", () => {
  const ofUnits = {
    OR: [
      { unitId: { in: ["ours", "kept", "below"] } },
      { shares: { some: { unitId: { in: ["ours", "kept", "below"] } } } },
    ],
  };
  const kind = { notIn: ["complaint", "denunciation"] };

  it("those of the visible units and shared with them; an agency officer only what the agency has or was asked to support", () => {
    expect(opinionsVisibleTo(actorWith("leader"))).toEqual({ kind, AND: [ofUnits, {}] });
    expect(opinionsVisibleTo({ ...actorWith("leader"), seesAllUnits: true })).toEqual({
      kind,
      AND: [{}, {}],
    });
    const charged = [
      { leadOrganisationId: { in: ["agency"] } },
      { supporting: { some: { organisationId: { in: ["agency"] }, withdrawnAt: null } } },
    ];
    expect(opinionsVisibleTo(actorWith("agencyOfficer"))).toEqual({
      kind,
      AND: [ofUnits, { OR: charged }],
    });
  });

  it("is not narrowed for an agency officer who has another office as well", () => {
    expect(onlyAgenciesOf(actorWith("agencyOfficer", "frontOfficer"))).toBeNull();
    expect(onlyAgenciesOf(actorWith("agencyOfficer", null))).toEqual(["agency"]);
    expect(onlyAgenciesOf(actorWith(null))).toBeNull();
  });
});
