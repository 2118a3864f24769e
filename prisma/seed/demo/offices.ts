import type { OrganisationKind } from "@/lib/generated/prisma/enums";
import { usernameOf, type DemoRole } from "./accounts";
import type { DemoPerson, DemoPost, NewOffice } from "./cast";
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

type OldWard = {
  name: string;
  above: string;
  sign: string;
  from: string;
  to?: string;
  withFront?: boolean;
};

/** A ward of the past: its Secretary, its chair and the officer who kept the record. */
export function oldWard({ name, above, sign, from, to = lastDay, withFront }: OldWard): NewOffice {
  const office: DemoPost = {
    of: "peoplesCommittee",
    kind: "secretariatOfficer",
    title: "Công chức Văn phòng - Thống kê phường",
  };
  const front: Record<string, DemoPerson> = withFront
    ? {
        front: {
          name: nextName(),
          username: `mattran.${sign}`,
          account: "past",
          posts: [{ of: "front", kind: "frontChair", title: "Chủ tịch UB MTTQ phường" }],
        },
      }
    : {};
  return {
    unit: { level: "ward", name, above, on: from },
    organisations: [
      ["partyCommittee", `Đảng ủy phường ${name}`],
      ["peoplesCommittee", `Ủy ban nhân dân phường ${name}`],
      ...(withFront
        ? [
            ["front", `Ủy ban Mặt trận Tổ quốc Việt Nam phường ${name}`] as [
              OrganisationKind,
              string,
            ],
          ]
        : []),
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
      office: { name: nextName(), username: `vanphong.${sign}`, account: "past", posts: [office] },
      ...front,
    },
    heldFrom: from,
    heldTo: to,
  };
}

const postsOfWard: Record<DemoRole, (word: string) => DemoPost[]> = {
  secretary: (word) => [
    { of: "partyCommittee", kind: "partySecretary", title: `Bí thư Đảng ủy ${word}` },
  ],
  chair: (word) => [
    { of: "peoplesCommittee", kind: "committeeChair", title: `Chủ tịch UBND ${word}` },
    { of: "partyCommittee", kind: "deputyPartySecretary", title: `Phó Bí thư Đảng ủy ${word}` },
  ],
  councilChair: (word) => [{ of: "council", kind: "councilChair", title: `Chủ tịch HĐND ${word}` }],
  office: () => [
    { of: "partyOffice", kind: "secretariatOfficer", title: "Chuyên viên Văn phòng Đảng ủy" },
  ],
  front: (word) => [{ of: "front", kind: "frontChair", title: `Chủ tịch UB MTTQ ${word}` }],
  economy: (word) => [
    {
      of: "Phòng Kinh tế",
      kind: "agencyHead",
      title: word === "xã" ? "Trưởng phòng Kinh tế" : "Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
    },
  ],
  culture: () => [
    { of: "Phòng Văn hóa", kind: "agencyHead", title: "Trưởng phòng Văn hóa - Xã hội" },
  ],
  council: () => [
    {
      of: "governmentOffice",
      kind: "councilOfficer",
      title: "Chuyên viên giúp việc Thường trực HĐND",
    },
  ],
};

const allRoles = Object.keys(postsOfWard) as DemoRole[];

/** A present ward or commune whose people may all be tried out. */
export function presentWard(
  name: string,
  word: "phường" | "xã",
  sign: string,
  names: Record<DemoRole, string>,
): NewOffice {
  const person = (role: DemoRole): [string, DemoPerson] => [
    role,
    {
      name: names[role],
      username: usernameOf(role, sign),
      account: "demo",
      posts: postsOfWard[role](word),
    },
  ];
  return {
    unit: { level: "ward", name, on: firstDayOfWards },
    people: Object.fromEntries(allRoles.map(person)),
    heldFrom: firstDayOfWards,
  };
}

/** A present ward or commune of which the story tells little: the people a conference needs. */
export function presentWardInBrief(name: string, word: "phường" | "xã", sign: string): NewOffice {
  const person = (role: DemoRole, acts: boolean): [string, DemoPerson] => [
    role,
    {
      name: nextName(),
      posts: postsOfWard[role](word),
      ...(acts && { username: usernameOf(role, sign), account: "unlisted" as const }),
    },
  ];
  return {
    unit: { level: "ward", name, on: firstDayOfWards },
    people: Object.fromEntries([
      person("secretary", false),
      person("chair", false),
      person("office", true),
      person("front", true),
    ]),
    heldFrom: firstDayOfWards,
  };
}
