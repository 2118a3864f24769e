import type { OfficialDocument } from "../official-document";
import { shortDay } from "../official-wording";
import { list, type Letterhead, whenOf, type ConferenceFacts } from "./conference-facts";

export type ConferenceResult = {
  before: number;
  at: number;
  after: number;
  onSpot: number;
  inWriting: number;
  open: number;
  topics: { name: string; count: number }[];
  /** The notice of conclusion, as it is cited; null while there is none. */
  conclusion: string | null;
  charges: { content: string; lead: string | null; dueOn: Date | null }[];
};

/** Thông báo kết quả hội nghị đối thoại: made known within ten days, by media, posting and the heads of groups. */
export function resultNotice(
  letterhead: Letterhead,
  conference: ConferenceFacts,
  result: ConferenceResult,
): OfficialDocument {
  const { family, issuer } = letterhead;
  const { title, unit } = conference;
  const { onSpot, inWriting, open, topics, conclusion, charges } = result;
  return {
    ...letterhead,
    type: { name: "THÔNG BÁO", symbol: "TB" },
    abstract: `${family === "party" ? "kết quả" : "Kết quả"} ${title}`,
    blocks: [
      { kind: "paragraph", text: `${issuer.actingBody} thông báo kết quả ${title} như sau:` },
      { kind: "section", title: "Thời gian", text: `${whenOf(conference)}.` },
      {
        kind: "section",
        title: "Ý kiến, kiến nghị",
        text: momentsIn(result),
      },
      ...list(topics.map(({ name, count }) => `${name}: ${count} ý kiến`)),
      {
        kind: "section",
        title: "Trả lời, giải trình",
        text: `${onSpot} ý kiến được trả lời tại Hội nghị; ${inWriting} ý kiến đã được trả lời bằng văn bản; ${open} ý kiến đang được giải quyết, sẽ trả lời bằng văn bản tới người có ý kiến.`,
      },
      ...(conclusion
        ? ([{ kind: "section", title: "Kết luận", text: `${conclusion}.` }] as const)
        : []),
      ...chargeBlocks(charges),
      {
        kind: "paragraph",
        text: `Thông báo này được đăng trên phương tiện thông tin đại chúng, niêm yết tại trụ sở và gửi tới người đứng đầu ${unit.groups} để Nhân dân biết, giám sát việc thực hiện.`,
      },
    ],
    annexes: [],
  };
}

/** How many came when: together as many as the groups below hold. */
function momentsIn({ before, at, after }: ConferenceResult): string {
  const parts = [
    before > 0 && `${before} ý kiến gửi trước Hội nghị`,
    at > 0 && `${at} ý kiến nêu tại Hội nghị`,
    after > 0 && `${after} ý kiến gửi sau Hội nghị`,
  ].filter(Boolean);
  return parts.length > 0
    ? `${parts.join(", ")}, gồm các nhóm vấn đề:`
    : "Không có ý kiến, kiến nghị gửi tới Hội nghị.";
}

function chargeBlocks(charges: ConferenceResult["charges"]) {
  if (charges.length === 0) return [];
  return [
    { kind: "section" as const, title: "Nhiệm vụ đã giao và thời hạn" },
    ...list(
      charges.map(({ content, lead, dueOn }) => {
        const by = [lead, dueOn && `trước ngày ${shortDay(dueOn)}`].filter(Boolean).join(", ");
        return `${content.replace(/\s+/g, " ").replace(/[.;\s]+$/u, "")}${by ? ` (${by})` : ""}`;
      }),
    ),
  ];
}
