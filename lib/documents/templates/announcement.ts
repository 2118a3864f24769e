import type { Block, OfficialDocument } from "../official-document";
import { shortDay } from "../official-wording";
import {
  basesOf,
  chairsSection,
  type ConferenceFacts,
  type Letterhead,
  list,
  placeSection,
  subjectOf,
  whenOf,
} from "./conference-facts";

type AnnouncementInput = {
  /** The last day for opinions sent beforehand. */
  opinionsUntil: Date | null;
  /** The plan it carries out, as it is cited: "số 12-KH/ĐU, ngày 10/11/2026 của Đảng ủy phường". */
  plan: string | null;
};

/**
 * Thông báo of Luật Tổ chức chính quyền địa phương 2025: time, place, content and how to attend,
 * made known at least seven days before.
 */
export function announcement(
  letterhead: Letterhead,
  conference: ConferenceFacts,
  { opinionsUntil, plan }: AnnouncementInput,
): OfficialDocument {
  const { issuer, family } = letterhead;
  const { title } = conference;
  const carriedOut = plan ? [`Thực hiện Kế hoạch ${plan}`] : [];
  return {
    ...letterhead,
    type: { name: "THÔNG BÁO", symbol: "TB" },
    abstract: `${family === "party" ? "về" : "Về"} việc tổ chức ${title}`,
    blocks: [
      ...basesOf(conference, carriedOut),
      { kind: "paragraph", text: `${issuer.actingBody} thông báo tổ chức ${title} như sau:` },
      { kind: "section", title: "Thời gian", text: `${whenOf(conference)}.` },
      ...placeSection(conference),
      { kind: "section", title: "Hình thức", text: `${formOf(conference)}.` },
      ...chairsSection(conference),
      { kind: "section", title: "Nội dung", text: `${subjectOf(conference)}.` },
      ...attendance(conference),
      ...opinions(conference, opinionsUntil),
      {
        kind: "paragraph",
        text: `${issuer.actingBody} thông báo để các cơ quan, tổ chức và Nhân dân trên địa bàn biết, tham dự.`,
      },
    ],
    annexes: [],
  };
}

function formOf({ sites }: ConferenceFacts): string {
  const online = sites.filter(({ isOnline }) => isOnline).length;
  if (online === 0) return "đối thoại trực tiếp";
  return online === sites.length
    ? "đối thoại trực tuyến"
    : "đối thoại trực tiếp kết hợp trực tuyến";
}

function attendance({ unit: { word, groups, inSentence } }: ConferenceFacts): Block[] {
  return [
    { kind: "section", title: "Thành phần và cách thức tham dự" },
    ...list([
      `Đại biểu theo giấy mời; công dân cư trú, cơ quan, tổ chức, doanh nghiệp hoạt động trên địa bàn ${inSentence}`,
      `Người dân đăng ký tham dự, đăng ký phát biểu với người đứng đầu ${groups} nơi cư trú hoặc với Ủy ban Mặt trận Tổ quốc Việt Nam ${word}`,
      "Người tham dự có mặt trước giờ khai mạc 15 phút, giữ trật tự, phát biểu theo điều hành của chủ trì",
    ]),
  ];
}

function opinions({ unit: { word } }: ConferenceFacts, until: Date | null): Block[] {
  const by = until ? ` đến hết ngày ${shortDay(until)}` : " trước ngày tổ chức";
  return [
    {
      kind: "section",
      title: "Gửi ý kiến, kiến nghị trước Hội nghị",
      text: `bằng phiếu ý kiến, bằng văn bản hoặc qua hệ thống Mặt trận Tổ quốc ${word},${by}; ý kiến chưa được trả lời tại Hội nghị sẽ được trả lời bằng văn bản.`,
    },
  ];
}
