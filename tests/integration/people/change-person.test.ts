import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { changePerson } from "@/lib/people/change-person";
import { registerPerson } from "@/lib/people/register-person";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { world, type World } from "../../support/world";
import { refusal } from "@/tests/support/refusal";

let cast: World;
let personId: string;
beforeEach(async () => {
  cast = await world();
  const facts = { fullName: "Phan Thanh Hà", email: null, phone: null };
  personId = (
    await registerPerson(cast.wardAdministrator, { ...facts, submissionKey: randomUUID() })
  ).id;
});

const change = (actor: Actor, facts: { email?: string | null; version?: number } = {}) =>
  changePerson(actor, {
    ...{ personId, fullName: "Phan Thanh Hà", email: "ha@example.vn", phone: null, version: 1 },
    ...facts,
  });

const events = () =>
  db.auditEvent.findMany({
    where: { subjectId: personId, type: "person.changed" },
    select: { data: true },
  });

it("changes how a person is reached, and says which facts changed", async () => {
  await change(cast.wardAdministrator);
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } });
  expect(person).toMatchObject({ email: "ha@example.vn", version: 2 });
  expect(await events()).toEqual([{ data: { fields: ["email"] } }]);
});

it("leaves no trace where nothing is different", async () => {
  await change(cast.wardAdministrator, { email: null });
  expect(await events()).toEqual([]);
});

it("tells the second of two editors, and changes nothing", async () => {
  await change(cast.wardAdministrator);
  await expect(change(cast.wardAdministrator, { email: null })).rejects.toEqual(
    refusal("changed-meanwhile"),
  );
  expect(await events()).toHaveLength(1);
});

it("is for administrators of every unit in which the person holds a post", async () => {
  await expect(change(cast.secretariat)).rejects.toEqual(refusal("not-found"));
  personId = cast.citySecretariat.personId;
  await expect(change(cast.wardAdministrator)).rejects.toEqual(refusal("not-found"));
  personId = cast.secretariat.personId;
  await expect(change(cast.frontOfficer)).rejects.toEqual(refusal("not-allowed"));
});
