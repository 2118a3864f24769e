import { randomUUID } from "node:crypto";
import type { OrganisationKind, PostKind } from "@/lib/generated/prisma/enums";
import { givePost } from "@/lib/people/give-post";
import { registerPerson } from "@/lib/people/register-person";
import { actorOfPerson, type Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";

/** Everybody's password; hashed once and kept here, since hashing takes a fortieth of a second. */
export const password = "sen hồ tây tháng sáu";
const passwordHash =
  "$argon2id$v=19$m=19456,t=2,p=1$Z7rZOYKOIRu3d93C2988PA$XNqIZUWbzQNMRM5Lbvunip/ASnJIwmYajn2e6SoPij4";

export type Appointment = {
  fullName: string;
  unitId: string;
  organisation: OrganisationKind;
  kind: PostKind;
  title: string;
  heldFrom?: string;
  heldTo?: string | null;
};

/** A further person with an account and one post, in the unit's organisation of that kind. */
export async function appoint(admin: Actor, appointment: Appointment): Promise<Actor> {
  const { fullName, unitId, kind, title, heldFrom = "2025-07-01", heldTo = null } = appointment;
  const organisation = await organisationOf(unitId, appointment.organisation);
  const person = await registerPerson(admin, {
    fullName,
    email: null,
    phone: null,
    submissionKey: randomUUID(),
  });
  await givePost(admin, {
    personId: person.id,
    organisationId: organisation.id,
    kind,
    title,
    heldFrom,
    heldTo,
  });
  await db.account.create({
    data: { personId: person.id, username: usernameOf(fullName), passwordHash },
    select: { id: true },
  });
  return (await actorOfPerson(person.id, new Date()))!;
}

/** "Phạm Hồng Nhung" signs in as pham.hong.nhung. */
export function usernameOf(fullName: string): string {
  const plain = fullName.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d");
  return plain.toLowerCase().replaceAll(" ", ".");
}

/** The first of that kind by name, or the first whose name begins so. */
export async function organisationOf(unitId: string, kind: OrganisationKind, beginning = "") {
  return db.organisation.findFirstOrThrow({
    where: { unitId, kind, name: { startsWith: beginning } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
