import type { Annex, Block, Column, OfficialDocument, Row } from "../official-document";
import { shortDay } from "../official-wording";
import { type ConferenceFacts, type Letterhead, list } from "./conference-facts";

/** A line of the table, in the words of the document. */
export type SynthesisLine = {
  topic: string;
  text: string;
  /** Where it came from: an organisation, a place. */
  source: string;
  /** How many opinions raised it. */
  count: number;
  code: string;
  /** Why it was left out; empty for what is in the table. */
  reason: string;
};

export type SynthesisFacts = {
  /** "trước Hội nghị", "trước và tại Hội nghị". */
  moments: string;
  /** "quận Tây Hồ": under whose competence the table falls. */
  within: string;
  /** Numbers the versions from the second on. */
  number: number;
  collected: number;
  included: SynthesisLine[];
  leftOut: SynthesisLine[];
  /** The days between which the opinions were received. */
  received: { from: Date; to: Date } | null;
};

/**
 * Báo cáo tổng hợp ý kiến of the Front: the figures in the text, the opinions in a landscape annex
 * by topic, and in a second one what was left out with the reason of each.
 */
export function opinionSynthesis(
  letterhead: Letterhead,
  conference: ConferenceFacts,
  facts: SynthesisFacts,
): OfficialDocument {
  const { issuer } = letterhead;
  const { included, leftOut } = facts;
  return {
    ...letterhead,
    type: { name: "BÁO CÁO", symbol: "BC" },
    abstract: `Tổng hợp ý kiến, kiến nghị của Nhân dân ${facts.moments} ${subjectOf(conference)}`,
    blocks: [
      { kind: "paragraph", text: opening(issuer.actingBody, conference, facts) },
      { kind: "section", title: "Kết quả tổng hợp" },
      ...list([
        `Tổng số ý kiến, kiến nghị đã thu thập: ${facts.collected}`,
        `Thuộc thẩm quyền của ${facts.within}, đưa vào bảng tổng hợp: ${included.length}${behind(included)}`,
        `Để ngoài bảng tổng hợp, có nêu lý do từng ý kiến: ${leftOut.length}`,
      ]),
      ...byTopic(included),
      {
        kind: "paragraph",
        text: `${issuer.actingBody} trân trọng báo cáo và đề nghị người đứng đầu cấp ủy, chính quyền xem xét, chỉ đạo trả lời.`,
      },
    ],
    annexes: annexesOf(facts),
  };
}

function subjectOf({ title }: ConferenceFacts): string {
  return title.charAt(0).toLocaleUpperCase("vi") + title.slice(1);
}

function opening(body: string, conference: ConferenceFacts, facts: SynthesisFacts): string {
  const { received, number } = facts;
  const span = received
    ? `, nhận từ ngày ${shortDay(received.from)} đến ngày ${shortDay(received.to)}`
    : "";
  const again = number > 1 ? ` (bản ${number}, thay cho bản ${number - 1})` : "";
  return `${body} báo cáo tổng hợp ý kiến, kiến nghị của Nhân dân ${facts.moments} Hội nghị${span}${again} như sau:`;
}

/** "…; phản ánh trong 23 ý kiến": a matter that several raised is one line for all of them. */
function behind(included: SynthesisLine[]): string {
  const count = included.reduce((sum, line) => sum + line.count, 0);
  return count > included.length ? ` nội dung, do ${count} ý kiến nêu` : "";
}

function byTopic(included: SynthesisLine[]): Block[] {
  const topics = [...new Set(included.map(({ topic }) => topic))];
  if (topics.length === 0) return [];
  const counts = topics.map(
    (topic) => `${topic}: ${included.filter((line) => line.topic === topic).length}`,
  );
  return [{ kind: "section", title: "Theo lĩnh vực" }, ...list(counts)];
}

function annexesOf({ included, leftOut, within }: SynthesisFacts): Annex[] {
  const several = leftOut.length > 0;
  return [
    {
      ...(several && { number: "I" }),
      title: `Bảng tổng hợp ý kiến, kiến nghị thuộc thẩm quyền của ${within}`,
      blocks: [{ kind: "table", columns: includedColumns, rows: includedRows(included) }],
      isLandscape: true,
    },
    ...(several
      ? [
          {
            number: "II",
            title: "Ý kiến, kiến nghị để ngoài bảng tổng hợp",
            blocks: [
              { kind: "table" as const, columns: leftOutColumns, rows: leftOutRows(leftOut) },
            ],
            isLandscape: true,
          },
        ]
      : []),
  ];
}

const includedColumns: Column[] = [
  { title: "TT", share: 5, align: "center" },
  { title: "Nội dung ý kiến, kiến nghị", share: 51 },
  { title: "Nơi phản ánh", share: 24 },
  { title: "Số ý kiến", share: 7, align: "center" },
  { title: "Mã", share: 13, align: "center" },
];

const leftOutColumns: Column[] = [
  { title: "TT", share: 5, align: "center" },
  { title: "Nội dung ý kiến, kiến nghị", share: 42 },
  { title: "Nơi phản ánh", share: 18 },
  { title: "Lý do để ngoài", share: 22 },
  { title: "Mã", share: 13, align: "center" },
];

function includedRows(lines: SynthesisLine[]): Row[] {
  return lines.flatMap(({ topic, text, source, count, code }, index): Row[] => {
    const row = [String(index + 1), text, source, String(count), code];
    return topic === lines[index - 1]?.topic ? [row] : [{ heading: topic }, row];
  });
}

function leftOutRows(lines: SynthesisLine[]): Row[] {
  return lines.map(({ text, source, reason, code }, index) => [
    String(index + 1),
    text,
    source,
    reason,
    code,
  ]);
}
