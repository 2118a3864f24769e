import { describe, expect, it } from "vitest";
import type { Actor, HeldPost, Role } from "@/lib/platform/actor";
import { mayAdminister, mayManageAccountOf, mayReadPeople, mayRegisterPerson } from "./policy";

const city = { id: "city", parentId: null, parent: null };
const ward = { id: "ward", parentId: "city", parent: { parentId: null } };
const otherWard = { id: "other", parentId: "city", parent: { parentId: null } };
const oldDistrict = { id: "old", parentId: "city", parent: { parentId: null } };
const oldWard = { id: "oldWard", parentId: "old", parent: { parentId: "city" } };

function actor(...posts: { role: Role | null; unitId: string; actsFor?: string[] }[]): Actor {
  return {
    accountId: "account",
    personId: "person",
    fullName: "Hoàng Anh Tuấn",
    unitId: posts[0]?.unitId ?? "",
    posts: posts.map(
      ({ role, unitId, actsFor = [unitId] }) => ({ role, unitId, actsFor }) as HeldPost,
    ),
    seesAllUnits: false,
    visibleUnitIds: [],
  };
}

const ofCity = actor({ role: "administrator", unitId: "city" });
const ofWard = actor({
  role: "administrator",
  unitId: "ward",
  actsFor: ["ward", "old", "oldWard"],
});
const both = actor(
  { role: "administrator", unitId: "ward" },
  { role: "secretariat", unitId: "city" },
);

describe("administering a unit", () => {
  it.each([
    ["the city's administrator", ofCity, [city, ward, otherWard, oldDistrict, oldWard], []],
    ["a ward's administrator", ofWard, [ward, oldDistrict, oldWard], [city, otherWard]],
    ["who administers a ward and is an officer of the city", both, [ward], [city, otherWard]],
    ["a secretary", actor({ role: "secretariat", unitId: "city" }), [], [city, ward]],
    ["nobody in a post", actor(), [], [city, ward]],
  ])("%s", (_, who, may, mayNot) => {
    expect(may.map((unit) => mayAdminister(who, unit))).toEqual(may.map(() => true));
    expect(mayNot.map((unit) => mayAdminister(who, unit))).toEqual(mayNot.map(() => false));
  });
});

describe("managing an account", () => {
  it("takes the right over every unit in which its person holds a post", () => {
    expect(mayManageAccountOf(ofWard, [ward])).toBe(true);
    expect(mayManageAccountOf(ofWard, [ward, city])).toBe(false);
    expect(mayManageAccountOf(ofCity, [ward, city])).toBe(true);
  });

  it("of somebody without a post is for any administrator, and for nobody else", () => {
    expect(mayManageAccountOf(ofWard, [])).toBe(true);
    expect(mayManageAccountOf(actor({ role: "leader", unitId: "city" }), [])).toBe(false);
  });
});

describe.each([
  ["secretariat", true, false],
  ["frontOfficer", true, false],
  ["leader", true, false],
  ["agencyOfficer", true, false],
  ["councilOfficer", true, false],
  ["administrator", true, true],
  [null, false, false],
] as const)("a post of the role %s", (role, reads, registers) => {
  it(`reads people: ${reads}, registers them: ${registers}`, () => {
    expect(mayReadPeople(actor({ role, unitId: "ward" }))).toBe(reads);
    expect(mayRegisterPerson(actor({ role, unitId: "ward" }))).toBe(registers);
  });
});
