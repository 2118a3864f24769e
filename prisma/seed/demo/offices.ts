import type { OrganisationKind } from "@/lib/generated/prisma/enums";
import { openOffice, type Administrator } from "./cast";
import { nextName } from "./names";

/** The districts' last day; posts and accounts of theirs end with it. */
export const lastDay = "2025-06-30";
export const firstDayOfWards = "2025-07-01";

/** The organisations of a district that the story needs, under their official names. */
export function organisationsOfDistrict(
  party: "Quận ủy" | "Huyện ủy",
  word: "quận" | "huyện",
  name: string,
): [OrganisationKind, string][] {
  return [
    ["partyCommittee", `${party} ${name}`],
    ["partyOffice", `Văn phòng ${party} ${name}`],
    ["partyBuildingBoard", `Ban Dân vận ${party} ${name}`],
    ["council", `Hội đồng nhân dân ${word} ${name}`],
    ["peoplesCommittee", `Ủy ban nhân dân ${word} ${name}`],
    ["governmentOffice", `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${word} ${name}`],
    ["front", `Ủy ban Mặt trận Tổ quốc Việt Nam ${word} ${name}`],
    ["agency", `Phòng Quản lý đô thị ${word} ${name}`],
    ["agency", `Phòng Tài nguyên và Môi trường ${word} ${name}`],
    ["agency", `Phòng Kinh tế ${word} ${name}`],
    ["agency", `Phòng Văn hóa và Thông tin ${word} ${name}`],
    ["agency", `Trung tâm Phát triển quỹ đất ${word} ${name}`],
    ["agency", `Ban Quản lý dự án đầu tư xây dựng ${word} ${name}`],
    ["police", `Công an ${word} ${name}`],
  ];
}

type OldWard = { name: string; above: string; sign: string; from: string; to?: string };

/** A ward of the past: its Secretary, its chair and the officer who kept the record. */
export function openOldWard(
  administrator: Administrator,
  { name, above, sign, from, to = lastDay }: OldWard,
) {
  return openOffice(administrator, {
    unit: { level: "ward", name, above, on: from },
    organisations: [
      ["partyCommittee", `Đảng ủy phường ${name}`],
      ["peoplesCommittee", `Ủy ban nhân dân phường ${name}`],
    ],
    people: {
      secretary: {
        name: nextName(),
        posts: [{ of: "partyCommittee", kind: "partySecretary", title: "Bí thư Đảng ủy phường" }],
      },
      chair: {
        name: nextName(),
        posts: [{ of: "peoplesCommittee", kind: "committeeChair", title: "Chủ tịch UBND phường" }],
      },
      office: {
        name: nextName(),
        username: `vanphong.${sign}`,
        actsOnlyThen: true,
        posts: [
          {
            of: "peoplesCommittee",
            kind: "secretariatOfficer",
            title: "Công chức Văn phòng - Thống kê phường",
          },
        ],
      },
    },
    heldFrom: from,
    heldTo: to,
  });
}
