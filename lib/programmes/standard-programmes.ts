import type { TemplateItem } from "./schema";

type StandardItem = Pick<TemplateItem, "kind" | "title" | "minutes"> & {
  by?: TemplateItem["presenterPost"];
  guest?: string;
  isInternal?: boolean;
  nested?: Omit<StandardItem, "nested">[];
};

/** As three localities held theirs; in Vietnamese whatever the reader's language: it goes on official paper. */
const programmes = {
  // Quận Tây Hồ, 2024: two reports, one of them on the last notice; the topic picks the leader who answers.
  full: [
    { kind: "other", title: "Ổn định tổ chức, tuyên bố lý do, giới thiệu đại biểu", minutes: 10 },
    { kind: "opening", title: "Phát biểu khai mạc", minutes: 10, by: "partySecretary" },
    {
      kind: "socioEconomicReport",
      title: "Báo cáo tổng quan tình hình kinh tế - xã hội",
      minutes: 15,
      by: "committeeViceChair",
    },
    {
      kind: "lastNoticeReport",
      title: "Báo cáo kết quả thực hiện thông báo kết luận hội nghị đối thoại kỳ trước",
      minutes: 15,
      guest: "Ban Xây dựng Đảng",
    },
    {
      kind: "opinionSynthesis",
      title: "Tổng hợp ý kiến, kiến nghị thu thập qua hệ thống Mặt trận Tổ quốc",
      minutes: 15,
      by: "frontChair",
    },
    { kind: "discussion", title: "Đại biểu phát biểu, nêu ý kiến", minutes: 60 },
    {
      kind: "answers",
      title: "Tiếp thu, giải trình, trả lời ý kiến",
      minutes: 60,
      nested: [
        {
          kind: "answers",
          title: "Về xây dựng Đảng, xây dựng chính quyền",
          minutes: 25,
          by: "partySecretary",
        },
        {
          kind: "answers",
          title: "Về kinh tế - xã hội, an ninh, quốc phòng",
          minutes: 35,
          by: "committeeChair",
        },
      ],
    },
    { kind: "conclusion", title: "Phát biểu kết luận", minutes: 15, by: "partySecretary" },
  ],
  // Huyện Thanh Trì, 21/10/2021: several connected sites, the Council's chair reports.
  connected: [
    {
      kind: "other",
      title: "Kiểm tra đường truyền các điểm cầu, ổn định tổ chức",
      minutes: 15,
      isInternal: true,
    },
    { kind: "opening", title: "Phát biểu khai mạc", minutes: 10, by: "partySecretary" },
    {
      kind: "socioEconomicReport",
      title: "Báo cáo tình hình kinh tế - xã hội, quốc phòng - an ninh và nhiệm vụ trọng tâm",
      minutes: 20,
      by: "councilChair",
    },
    {
      kind: "opinionSynthesis",
      title: "Tổng hợp ý kiến, kiến nghị gửi tới hội nghị",
      minutes: 10,
      by: "frontChair",
    },
    {
      kind: "discussion",
      title: "Đại biểu tại các điểm cầu phát biểu",
      minutes: 75,
      nested: [
        { kind: "discussion", title: "Điểm cầu chính", minutes: 25 },
        { kind: "discussion", title: "Các điểm cầu kết nối", minutes: 50 },
      ],
    },
    {
      kind: "answers",
      title: "Trả lời trực tiếp các nội dung thuộc thẩm quyền",
      minutes: 60,
      by: "committeeChair",
    },
    { kind: "conclusion", title: "Phát biểu kết luận", minutes: 15, by: "partySecretary" },
  ],
  // Phường Sài Đồng, 07/10/2021: mostly slips, few spoken; a guest of the Front above.
  ward: [
    { kind: "other", title: "Tuyên bố lý do, giới thiệu đại biểu", minutes: 5 },
    { kind: "opening", title: "Phát biểu khai mạc", minutes: 10, by: "partySecretary" },
    {
      kind: "opinionSynthesis",
      title: "Tổng hợp phiếu ý kiến theo nhóm nội dung",
      minutes: 15,
      by: "frontChair",
    },
    { kind: "discussion", title: "Đại biểu phát biểu trực tiếp", minutes: 40 },
    {
      kind: "answers",
      title: "Tiếp thu, giải trình, trao đổi làm rõ",
      minutes: 60,
      nested: [
        {
          kind: "answers",
          title: "Nội dung thuộc thẩm quyền của địa phương",
          minutes: 45,
          by: "committeeChair",
        },
        {
          kind: "answers",
          title: "Nội dung tổng hợp trình cấp có thẩm quyền",
          minutes: 15,
          by: "partySecretary",
        },
      ],
    },
    {
      kind: "other",
      title: "Phát biểu của Mặt trận Tổ quốc cấp trên",
      minutes: 10,
      guest: "Đại diện Ủy ban Mặt trận Tổ quốc cấp trên",
    },
    { kind: "conclusion", title: "Phát biểu kết luận", minutes: 15, by: "partySecretary" },
  ],
} as const satisfies Record<string, StandardItem[]>;

export type StandardProgramme = keyof typeof programmes;

export const standardProgrammes = Object.keys(programmes) as StandardProgramme[];

export function isStandardProgramme(key: string): key is StandardProgramme {
  return (standardProgrammes as string[]).includes(key);
}

export function itemsOfStandard(key: StandardProgramme): TemplateItem[] {
  const items: readonly StandardItem[] = programmes[key];
  return items.flatMap(({ nested = [], ...head }) => [
    asTemplate(head, false),
    ...nested.map((item) => asTemplate(item, true)),
  ]);
}

/** The one that fits without choosing: by the sites of the conference and the level of its unit. */
export function usualProgramme(conference: {
  unit: { level: string };
  sites: unknown[];
}): StandardProgramme {
  if (conference.sites.length > 1) return "connected";
  return conference.unit.level === "ward" ? "ward" : "full";
}

function asTemplate(item: Omit<StandardItem, "nested">, isNested: boolean): TemplateItem {
  const { kind, title, minutes, by = null, guest = null, isInternal = false } = item;
  return { kind, title, minutes, isNested, isInternal, presenterPost: by, presenterText: guest };
}
