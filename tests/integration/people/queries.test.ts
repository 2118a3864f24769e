import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { listPeople, type PeopleFilter } from "@/lib/people/list-people";
import { getPerson, listOrganisations } from "@/lib/people/queries";
import { registerPerson } from "@/lib/people/register-person";
import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { reachOf } from "@/lib/platform/unit-tree";
import { world, type World } from "../../support/world";

let cast: World;
let newcomer: string;
beforeAll(async () => {
  cast = await world();
  const person = {
    fullName: "Phan Thanh Hà",
    email: null,
    phone: null,
    submissionKey: randomUUID(),
  };
  newcomer = (await registerPerson(cast.wardAdministrator, person)).id;
});

async function names(actor: Actor, filter: Partial<PeopleFilter> = {}) {
  const { sees } = await reachOf(actor.unitId);
  const { rows } = await listPeople(actor, { unitIds: sees, page: 1, ...filter });
  return rows.map((row) => row.fullName);
}

describe("the list of people", () => {
  it("holds those of one's own unit, by given name", async () => {
    expect(await names(cast.secretariat)).toEqual([
      ...["Nguyễn Đức Hải", "Vũ Hoàng Nam", "Phạm Hồng Nhung", "Đỗ Kim Oanh"],
      ...["Lê Văn Thắng", "Hoàng Anh Tuấn", "Bùi Quốc Việt"],
    ]);
  });

  it("shows administrators those who have no post yet", async () => {
    expect(await names(cast.wardAdministrator)).toContain("Phan Thanh Hà");
    expect(await names(cast.secretariat)).not.toContain("Phan Thanh Hà");
  });

  it("is searched without accents and filtered by post and account", async () => {
    expect(await names(cast.citySecretariat, { q: "do kim" })).toEqual(["Đỗ Kim Oanh"]);
    expect(await names(cast.citySecretariat, { q: "le.van" })).toEqual(["Lê Văn Thắng"]);
    expect(await names(cast.citySecretariat, { q: "%" })).toHaveLength(11);
    expect(await names(cast.citySecretariat, { kind: "committeeChair" })).toEqual([
      "Trịnh Xuân Bách",
      "Vũ Hoàng Nam",
    ]);
    expect(await names(cast.wardAdministrator, { account: "none" })).toEqual(["Phan Thanh Hà"]);
  });

  it("stays within what one may see, whatever units are asked for", async () => {
    const unitIds = [cast.units.cauGiay.id];
    expect(await names(cast.secretariat, { unitIds })).toEqual([]);
  });
});

it("hides people of other units, and those without a post from all but administrators", async () => {
  expect(await getPerson(cast.secretariat, cast.cauGiayLeader.personId)).toBeNull();
  expect(await getPerson(cast.secretariat, newcomer)).toBeNull();
  expect(await getPerson(cast.secretariat, "not-an-id")).toBeNull();
  expect(await getPerson(cast.wardAdministrator, newcomer)).toMatchObject({
    fullName: "Phan Thanh Hà",
  });
  expect(await getPerson(cast.citySecretariat, cast.cauGiayLeader.personId)).toMatchObject({
    holdings: [{ post: { title: "Chủ tịch UBND phường" } }],
  });
});

it("lists organisations that exist on the day, of units one sees", async () => {
  const on = (actor: Actor, unitId: string, day: string) =>
    listOrganisations(actor, unitId, plainDate(day), ["agency"]);
  expect(await on(cast.secretariat, cast.units.tayHo.id, "2026-01-01")).toHaveLength(2);
  expect(await on(cast.secretariat, cast.units.tayHo.id, "2025-06-30")).toEqual([]);
  expect(await on(cast.secretariat, cast.units.cauGiay.id, "2026-01-01")).toEqual([]);
});
