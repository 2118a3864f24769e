import { createFirstAdministrator } from "@/lib/people/create-first-administrator";
import { actorOfPerson, type Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { appoint, password, usernameOf, type Appointment } from "./appoint";

type Role = Omit<Appointment, "unitId"> & { unit: string };

const administrator = "Nguyễn Minh Quân";

/** The same people as in the demo, each with an account and a post held since 01/07/2025. */
const roles = {
  citySecretariat: {
    fullName: "Trần Thu Trang",
    unit: "HN",
    organisation: "partyOffice",
    kind: "secretariatOfficer",
    title: "Chuyên viên Văn phòng Thành ủy",
  },
  secretariat: {
    fullName: "Phạm Hồng Nhung",
    unit: "PTH",
    organisation: "partyOffice",
    kind: "secretariatOfficer",
    title: "Chuyên viên Văn phòng Đảng ủy",
  },
  frontOfficer: {
    fullName: "Lê Văn Thắng",
    unit: "PTH",
    organisation: "front",
    kind: "frontOfficer",
    title: "Ủy viên Thường trực Ủy ban MTTQ phường",
  },
  frontChair: {
    fullName: "Đỗ Kim Oanh",
    unit: "PTH",
    organisation: "front",
    kind: "frontChair",
    title: "Chủ tịch Ủy ban MTTQ phường",
  },
  partySecretary: {
    fullName: "Nguyễn Đức Hải",
    unit: "PTH",
    organisation: "partyCommittee",
    kind: "partySecretary",
    title: "Bí thư Đảng ủy phường",
  },
  committeeChair: {
    fullName: "Vũ Hoàng Nam",
    unit: "PTH",
    organisation: "peoplesCommittee",
    kind: "committeeChair",
    title: "Chủ tịch UBND phường",
  },
  agencyOfficer: {
    fullName: "Bùi Quốc Việt",
    unit: "PTH",
    organisation: "agency",
    kind: "agencyOfficer",
    title: "Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị",
  },
  wardAdministrator: {
    fullName: "Hoàng Anh Tuấn",
    unit: "PTH",
    organisation: "governmentOffice",
    kind: "administrator",
    title: "Quản trị hệ thống của phường",
  },
  cauGiaySecretariat: {
    fullName: "Đặng Thị Mai",
    unit: "PCG",
    organisation: "partyOffice",
    kind: "secretariatOfficer",
    title: "Chuyên viên Văn phòng Đảng ủy",
  },
  cauGiayLeader: {
    fullName: "Trịnh Xuân Bách",
    unit: "PCG",
    organisation: "peoplesCommittee",
    kind: "committeeChair",
    title: "Chủ tịch UBND phường",
  },
} satisfies Record<string, Role>;

type Actors = Record<"cityAdministrator" | keyof typeof roles, Actor>;

/** Everybody comes by the use cases, once for a run: see load-cast. */
export async function createCast(): Promise<void> {
  const { id } = await createFirstAdministrator({
    unitSymbol: "HN",
    fullName: administrator,
    username: usernameOf(administrator),
    password,
  });
  const cityAdministrator = (await actorOfPerson(id, new Date()))!;
  for (const { unit, ...role } of Object.values<Role>(roles)) {
    const { id: unitId } = await db.unit.findUniqueOrThrow({
      where: { symbol: unit },
      select: { id: true },
    });
    await appoint(cityAdministrator, { ...role, unitId });
  }
}

/** The cast as those who act now. */
export async function readCast(): Promise<Actors> {
  const names = { cityAdministrator: { fullName: administrator }, ...roles };
  const actors = Object.entries(names).map(async ([role, { fullName }]) => {
    const { personId } = await db.account.findUniqueOrThrow({
      where: { username: usernameOf(fullName) },
      select: { personId: true },
    });
    return [role, await actorOfPerson(personId, new Date())];
  });
  return Object.fromEntries(await Promise.all(actors)) as Actors;
}
