import { expect, it } from "vitest";
import type { Actor, HeldPost, Role } from "@/lib/platform/actor";
import { mayRunConference, mayScheduleConference } from "./policy";

const ward = "ward";
const abolished = "abolished district whose records the ward keeps";
const below = "hamlet";

function holding(role: Role): Actor {
  const post: HeldPost = {
    holdingId: "holding",
    kind: "otherPost",
    role,
    title: role,
    organisationId: "organisation",
    organisationKind: "partyOffice",
    unitId: ward,
    actsFor: [ward, abolished],
  };
  return {
    accountId: "account",
    personId: "person",
    fullName: "Nguyễn Văn An",
    unitId: ward,
    posts: [post],
    seesAllUnits: false,
    visibleUnitIds: [ward, abolished, below],
  };
}

it.each([
  ["secretariat", true],
  ["frontOfficer", false],
  ["leader", false],
  ["agencyOfficer", false],
  ["councilOfficer", false],
  ["administrator", false],
] as const)("%s may schedule and run conferences of the own unit: %s", (role, may) => {
  const actor = holding(role);
  expect(mayScheduleConference(actor, { id: ward })).toBe(may);
  expect(mayRunConference(actor, { unitId: ward })).toBe(may);
});

it.each([
  ["an abolished unit whose records are kept", abolished, true],
  ["a unit below, which is seen", below, false],
  ["another unit", "elsewhere", false],
])("the secretariat may run those of %s", (_, unitId, may) => {
  expect(mayRunConference(holding("secretariat"), { unitId })).toBe(may);
});
