import type { OrganisationKind, UnitType } from "@/lib/generated/prisma/enums";
import { insideSentence } from "@/lib/units/labels";

type NewOrganisation = { kind: OrganisationKind; name: string; validFrom: string };

/** The political system of a ward or commune since 1 July 2025, under its official names. */
export function organisationsOfWard(ward: { type: UnitType; fullName: string }): NewOrganisation[] {
  const of = insideSentence(ward.fullName);
  const economy = ward.type === "xa" ? "Phòng Kinh tế" : "Phòng Kinh tế, Hạ tầng và Đô thị";
  const names: [OrganisationKind, string][] = [
    ["partyCommittee", `Đảng ủy ${of}`],
    ["partyOffice", `Văn phòng Đảng ủy ${of}`],
    ["partyBuildingBoard", `Ban Xây dựng Đảng ${of}`],
    ["council", `Hội đồng nhân dân ${of}`],
    ["peoplesCommittee", `Ủy ban nhân dân ${of}`],
    ["governmentOffice", `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${of}`],
    ["front", `Ủy ban Mặt trận Tổ quốc Việt Nam ${of}`],
    ["union", `Công đoàn ${of}`],
    ["farmers", `Hội Nông dân ${of}`],
    ["youth", `Đoàn Thanh niên Cộng sản Hồ Chí Minh ${of}`],
    ["women", `Hội Liên hiệp Phụ nữ ${of}`],
    ["veterans", `Hội Cựu chiến binh ${of}`],
    ["agency", `${economy} ${of}`],
    ["agency", `Phòng Văn hóa - Xã hội ${of}`],
    ["police", `Công an ${of}`],
  ];
  return names.map(([kind, name]) => ({ kind, name, validFrom: "2025-07-01" }));
}

const sinceEnlargement: [OrganisationKind, string][] = [
  ["partyCommittee", "Thành ủy Hà Nội"],
  ["partyOffice", "Văn phòng Thành ủy Hà Nội"],
  ["council", "Hội đồng nhân dân thành phố Hà Nội"],
  ["peoplesCommittee", "Ủy ban nhân dân thành phố Hà Nội"],
  ["governmentOffice", "Văn phòng Ủy ban nhân dân thành phố Hà Nội"],
  ["front", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hà Nội"],
  ["union", "Liên đoàn Lao động thành phố Hà Nội"],
  ["farmers", "Hội Nông dân thành phố Hà Nội"],
  ["youth", "Thành đoàn Hà Nội"],
  ["women", "Hội Liên hiệp Phụ nữ thành phố Hà Nội"],
  ["veterans", "Hội Cựu chiến binh thành phố Hà Nội"],
  ["police", "Công an thành phố Hà Nội"],
];

const since2025: [OrganisationKind, string][] = [
  ["partyBuildingBoard", "Ban Tuyên giáo và Dân vận Thành ủy Hà Nội"],
  ["agency", "Sở Nội vụ thành phố Hà Nội"],
  ["agency", "Sở Xây dựng thành phố Hà Nội"],
  ["agency", "Sở Nông nghiệp và Môi trường thành phố Hà Nội"],
  ["agency", "Sở Tài chính thành phố Hà Nội"],
];

export const organisationsOfCity: NewOrganisation[] = [
  ...sinceEnlargement.map(([kind, name]) => ({ kind, name, validFrom: "2008-08-01" })),
  ...since2025.map(([kind, name]) => ({ kind, name, validFrom: "2025-03-01" })),
];
