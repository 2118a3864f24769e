import { randomUUID } from "node:crypto";
import type { OrganisationKind, PostKind } from "@/lib/generated/prisma/enums";
import { createFirstAdministrator } from "@/lib/people/create-first-administrator";
import { givePost } from "@/lib/people/give-post";
import { registerPerson } from "@/lib/people/register-person";
import { actorOfPerson, type Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { forgetUnitTree } from "@/lib/platform/unit-tree";
import { resetDatabase } from "./database";

/** Everybody's password; hashed once and kept here, since hashing takes a fortieth of a second. */
export const password = "sen hồ tây tháng sáu";
const passwordHash =
  "$argon2id$v=19$m=19456,t=2,p=1$Z7rZOYKOIRu3d93C2988PA$XNqIZUWbzQNMRM5Lbvunip/ASnJIwmYajn2e6SoPij4";

/**
 * A fresh database with the units of Hà Nội and a small cast, each with an account and a post held
 * since 01/07/2025: the same people as in the demo.
 */
export async function world() {
  await resetDatabase();
  forgetUnitTree();
  const units = await unitsByName();
  const cityAdministrator = await firstAdministrator();
  const inTayHo = staffOf(cityAdministrator, units.tayHo.id);
  const inCauGiay = staffOf(cityAdministrator, units.cauGiay.id);
  const inCity = staffOf(cityAdministrator, units.hanoi.id);
  return {
    units,
    /** Of phường Tây Hồ, to charge opinions to. */
    agency: await organisationOf(units.tayHo.id, "agency", "Phòng Kinh tế, Hạ tầng và Đô thị"),
    cityAdministrator,
    citySecretariat: await inCity(
      "Trần Thu Trang",
      "partyOffice",
      "secretariatOfficer",
      "Chuyên viên Văn phòng Thành ủy",
    ),
    secretariat: await inTayHo(
      "Phạm Hồng Nhung",
      "partyOffice",
      "secretariatOfficer",
      "Chuyên viên Văn phòng Đảng ủy",
    ),
    frontOfficer: await inTayHo(
      "Lê Văn Thắng",
      "front",
      "frontOfficer",
      "Ủy viên Thường trực Ủy ban MTTQ phường",
    ),
    frontChair: await inTayHo("Đỗ Kim Oanh", "front", "frontChair", "Chủ tịch Ủy ban MTTQ phường"),
    partySecretary: await inTayHo(
      "Nguyễn Đức Hải",
      "partyCommittee",
      "partySecretary",
      "Bí thư Đảng ủy phường",
    ),
    committeeChair: await inTayHo(
      "Vũ Hoàng Nam",
      "peoplesCommittee",
      "committeeChair",
      "Chủ tịch UBND phường",
    ),
    agencyOfficer: await inTayHo(
      "Bùi Quốc Việt",
      "agency",
      "agencyOfficer",
      "Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị",
    ),
    wardAdministrator: await inTayHo(
      "Hoàng Anh Tuấn",
      "governmentOffice",
      "administrator",
      "Quản trị hệ thống của phường",
    ),
    cauGiaySecretariat: await inCauGiay(
      "Đặng Thị Mai",
      "partyOffice",
      "secretariatOfficer",
      "Chuyên viên Văn phòng Đảng ủy",
    ),
    cauGiayLeader: await inCauGiay(
      "Trịnh Xuân Bách",
      "peoplesCommittee",
      "committeeChair",
      "Chủ tịch UBND phường",
    ),
  };
}

export type World = Awaited<ReturnType<typeof world>>;

type Appointment = {
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

function staffOf(admin: Actor, unitId: string) {
  return (fullName: string, organisation: OrganisationKind, kind: PostKind, title: string) =>
    appoint(admin, { fullName, unitId, organisation, kind, title });
}

async function firstAdministrator(): Promise<Actor> {
  const person = await createFirstAdministrator({
    unitSymbol: "HN",
    fullName: "Nguyễn Minh Quân",
    username: "nguyen.minh.quan",
    password,
  });
  return (await actorOfPerson(person.id, new Date()))!;
}

async function organisationOf(unitId: string, kind: OrganisationKind, beginning = "") {
  return db.organisation.findFirstOrThrow({
    where: { unitId, kind, name: { startsWith: beginning } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

const symbols = {
  hanoi: "HN",
  tayHo: "PTH",
  cauGiay: "PCG",
  dongDa: "PDD",
  phucLoi: "PPL",
  thanhTri: "XTT",
  /** Abolished on 30/06/2025; phường Tây Hồ keeps its records. */
  oldTayHo: "TH",
  oldDongDa: "DD",
  /** Abolished on 31/12/2024; phường Phúc Lợi keeps its records. */
  saiDong: "SD",
} as const;

async function unitsByName() {
  const found = await db.unit.findMany({
    where: { symbol: { in: Object.values(symbols) } },
    select: { id: true, symbol: true, name: true, fullName: true },
  });
  const named = Object.entries(symbols).map(([name, symbol]) => [
    name,
    found.find((unit) => unit.symbol === symbol),
  ]);
  return Object.fromEntries(named) as Record<keyof typeof symbols, (typeof found)[number]>;
}
