import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { endPost } from "@/lib/people/end-post";
import { givePost } from "@/lib/people/give-post";
import { listHoldersOn } from "@/lib/people/queries";
import { registerOrganisation } from "@/lib/people/register-organisation";
import { registerPerson } from "@/lib/people/register-person";
import type { PostInput } from "@/lib/people/schema";
import { actorOfPerson, type Actor } from "@/lib/platform/actor";
import { dayOf, isoDay, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { world, type World } from "../../support/world";
import { refusal } from "@/tests/support/refusal";

let cast: World;
let newcomer: string;
let party: string;
beforeEach(async () => {
  cast = await world();
  newcomer = (await register(cast.wardAdministrator, "Phan Thanh Hà")).id;
  party = await partyCommitteeOf(cast.units.tayHo.id);
});

const register = (actor: Actor, fullName: string, submissionKey = randomUUID()) =>
  registerPerson(actor, { fullName, email: null, phone: null, submissionKey });

async function partyCommitteeOf(unitId: string) {
  const found = await db.organisation.findFirstOrThrow({
    where: { unitId, kind: "partyCommittee" },
  });
  return found.id;
}

const give = (actor: Actor, change: Partial<PostInput> = {}) =>
  givePost(actor, {
    ...{ personId: newcomer, organisationId: party, kind: "deputyPartySecretary" },
    ...{ title: "Phó Bí thư Đảng ủy", heldFrom: "2026-01-01", heldTo: null },
    ...change,
  });

const eventsAbout = async (subjectId: string) =>
  (await db.auditEvent.findMany({ where: { subjectId }, orderBy: { seq: "asc" } })).map(
    ({ type }) => type,
  );

describe("registering a person", () => {
  it("makes one person of a form that is sent twice", async () => {
    const key = randomUUID();
    const [one, again] = await Promise.all([
      register(cast.wardAdministrator, "Ngô Bảo Châu", key),
      register(cast.wardAdministrator, "Ngô Bảo Châu", key),
    ]);
    expect(one.id).toBe(again.id);
    expect(await eventsAbout(one.id)).toEqual(["person.registered"]);
  });

  it("is for administrators", async () => {
    const people = await db.person.count();
    await expect(register(cast.secretariat, "Ngô Bảo Châu")).rejects.toEqual(
      refusal("not-allowed"),
    );
    expect(await db.person.count()).toBe(people);
  });
});

describe("giving a post", () => {
  it("gives its rights from the first day, and says so in the audit", async () => {
    await give(cast.wardAdministrator);

    expect(await eventsAbout(newcomer)).toEqual(["person.registered", "post.given"]);
    const holders = await listHoldersOn(
      cast.units.tayHo.id,
      ["deputyPartySecretary"],
      plainDate("2026-01-01"),
    );
    expect(holders).toMatchObject([{ personName: "Phan Thanh Hà", title: "Phó Bí thư Đảng ủy" }]);
    expect(
      await listHoldersOn(cast.units.tayHo.id, ["deputyPartySecretary"], plainDate("2025-12-31")),
    ).toEqual([]);
  });

  it("to two people at once gives a post of one person to one of them", async () => {
    const other = (await register(cast.wardAdministrator, "Tạ Quang Huy")).id;
    const secretary = { kind: "partySecretary", title: "Bí thư Đảng ủy phường" } as const;
    const { holdingId } = cast.partySecretary.posts[0]!;
    await endPost(cast.wardAdministrator, { holdingId, heldTo: "2025-12-31" });

    const results = await Promise.allSettled([
      give(cast.wardAdministrator, secretary),
      give(cast.wardAdministrator, { ...secretary, personId: other }),
    ]);

    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "post-already-held" },
    });
  });

  it("ends with an organisation that is no more", async () => {
    const { id } = await registerOrganisation(cast.wardAdministrator, {
      ...{ unitId: cast.units.oldTayHo.id, kind: "partyCommittee", name: "Quận ủy Tây Hồ" },
      ...{ validFrom: "2008-08-01" },
    });
    const { holdingId } = await give(cast.wardAdministrator, {
      organisationId: id,
      heldFrom: "2020-08-01",
    });

    const holding = await db.postHolding.findUniqueOrThrow({ where: { id: holdingId } });
    expect(holding.heldTo).toEqual(plainDate("2025-06-30"));
  });

  it.each<[string, Partial<PostInput>, string]>([
    ["that another holds alone", { kind: "partySecretary", title: "Bí thư" }, "post-already-held"],
    ["before the organisation was there", { heldFrom: "2025-06-30" }, "organisation-not-of-unit"],
    [
      "under a title that is another kind of post",
      { title: "Bí thư Đảng ủy phường" },
      "already-exists",
    ],
    ["to nobody", { personId: randomUUID() }, "not-found"],
    ["of no organisation", { organisationId: randomUUID() }, "not-found"],
  ])("is refused %s", async (_, change, code) => {
    const holdings = await db.postHolding.count();
    await expect(give(cast.wardAdministrator, change)).rejects.toEqual(refusal(code));
    expect(await db.postHolding.count()).toBe(holdings);
    expect(await eventsAbout(newcomer)).toEqual(["person.registered"]);
  });

  it("in another unit is as if that unit were not there", async () => {
    const organisationId = await partyCommitteeOf(cast.units.cauGiay.id);
    await expect(give(cast.wardAdministrator, { organisationId })).rejects.toEqual(
      refusal("not-found"),
    );
    await expect(give(cast.cityAdministrator, { organisationId })).resolves.toBeTruthy();
  });

  it("is refused to who sees the unit but does not administer it", async () => {
    await give(cast.wardAdministrator);
    const again = { heldFrom: "2027-01-01", title: "Thường trực Đảng ủy" };
    await expect(give(cast.secretariat, again)).rejects.toEqual(refusal("not-allowed"));
  });
});

describe("ending a post", () => {
  const end = (actor: Actor, who: Actor, heldTo: string) =>
    endPost(actor, { holdingId: who.posts[0]!.holdingId, heldTo });

  it("takes its rights from the day after, and keeps the record", async () => {
    await end(cast.wardAdministrator, cast.secretariat, "2026-03-31");

    expect(
      (await actorOfPerson(cast.secretariat.personId, new Date("2026-03-31T05:00:00Z")))?.posts,
    ).toHaveLength(1);
    expect(
      (await actorOfPerson(cast.secretariat.personId, new Date("2026-04-01T05:00:00Z")))?.posts,
    ).toHaveLength(0);
    expect(await eventsAbout(cast.secretariat.personId)).toContain("post.ended");
  });

  it("is refused before it began, and for the last administrator of the installation", async () => {
    await expect(end(cast.wardAdministrator, cast.secretariat, "2025-06-30")).rejects.toEqual(
      refusal("ends-before-it-begins"),
    );
    const today = isoDay(dayOf(new Date()));
    await expect(end(cast.cityAdministrator, cast.cityAdministrator, today)).rejects.toEqual(
      refusal("last-administrator"),
    );
    await expect(
      end(cast.cityAdministrator, cast.wardAdministrator, today),
    ).resolves.toBeUndefined();
  });

  it("of another unit is as if it were not there", async () => {
    await expect(end(cast.wardAdministrator, cast.cauGiayLeader, "2026-03-31")).rejects.toEqual(
      refusal("not-found"),
    );
  });
});

describe("registering an organisation", () => {
  const organisation = (change: object = {}) =>
    registerOrganisation(cast.wardAdministrator, {
      ...{ unitId: cast.units.tayHo.id, kind: "agency", name: "Trung tâm Phục vụ hành chính công" },
      ...{ validFrom: "2025-08-01" },
      ...change,
    });

  it("says so in the audit, and refuses a second of that name and day", async () => {
    const { id } = await organisation();
    expect(await eventsAbout(id)).toEqual(["organisation.registered"]);
    await expect(organisation()).rejects.toEqual(refusal("already-exists"));
  });

  it("is refused outside the time of its unit, naming the day", async () => {
    await expect(organisation({ validFrom: "2025-06-30" })).rejects.toMatchObject({
      code: "unit-not-founded",
      params: { day: "01/07/2025" },
    });
    await expect(
      organisation({ unitId: cast.units.oldTayHo.id, validFrom: "2025-07-01" }),
    ).rejects.toMatchObject({ code: "unit-ended", params: { day: "30/06/2025" } });
    await expect(organisation({ unitId: cast.units.cauGiay.id })).rejects.toEqual(
      refusal("not-found"),
    );
  });
});
