import type { Block, Column, OfficialDocument, Row } from "../official-document";
import { shortDay } from "../official-wording";
import { oneLine, sentence } from "./conclusion-notice";
import type { Letterhead } from "./conference-facts";

export type ExecutedItem = {
  content: string;
  lead: string | null;
  dueOn: Date | null;
  /** How it stands, in the words of the table: "Đã hoàn thành, Mặt trận Tổ quốc đã xác nhận". */
  standing: string;
  percent: number;
  /** What was done, by whom, when; and what proves it. */
  done: string | null;
  evidence: string[];
  /** What is not done and why. */
  open: string | null;
  /** "chuyển tiếp 2 lần, từ Thông báo số …": where it was promised before. */
  since: string | null;
};

export type Execution = {
  /** "số 365-TB/QU, ngày 15/12/2023 của Quận ủy Tây Hồ". */
  notice: string;
  conference: string;
  asOf: Date;
  counts: {
    total: number;
    done: number;
    reported: number;
    underWay: number;
    late: number;
    notBegun: number;
    carriedOver: number;
  };
  items: ExecutedItem[];
};

/** Báo cáo kết quả thực hiện thông báo kết luận: sums that add up, then every item by name. */
export function executionReport(letterhead: Letterhead, execution: Execution): OfficialDocument {
  const { family } = letterhead;
  const { notice, conference, asOf, items, counts } = execution;
  const about = `kết quả thực hiện Thông báo kết luận ${notice}`;
  return {
    ...letterhead,
    type: { name: "BÁO CÁO", symbol: "BC" },
    abstract: family === "party" ? about : about.charAt(0).toLocaleUpperCase("vi") + about.slice(1),
    blocks: [
      {
        kind: "paragraph",
        text: `Tính đến ngày ${shortDay(asOf)}, ${letterhead.issuer.inSentence} báo cáo ${conference} kết quả thực hiện Thông báo kết luận ${notice} như sau:`,
      },
      { kind: "part", title: "KẾT QUẢ CHUNG" },
      ...sums(counts),
      { kind: "part", title: "KẾT QUẢ THỰC HIỆN TỪNG NHIỆM VỤ" },
      { kind: "table", columns, rows: items.map(row) },
      { kind: "part", title: "NHIỆM VỤ CHƯA HOÀN THÀNH VÀ NGUYÊN NHÂN" },
      ...unfinished(items),
    ],
    annexes: [],
  };
}

function sums({ total, ...counts }: Execution["counts"]): Block[] {
  const names: [keyof typeof counts, string][] = [
    ["done", "đã hoàn thành, Mặt trận Tổ quốc đã xác nhận"],
    ["reported", "cơ quan thực hiện báo cáo hoàn thành, chờ Mặt trận Tổ quốc xác nhận"],
    ["underWay", "đang thực hiện trong hạn"],
    ["late", "quá hạn, chưa hoàn thành"],
    ["notBegun", "chưa bắt đầu, còn trong hạn"],
    ["carriedOver", "đã chuyển tiếp sang thông báo sau"],
  ];
  const told = names.filter(([name]) => counts[name] > 0);
  return [
    { kind: "paragraph", text: `Tổng số nhiệm vụ đã giao: ${total}, trong đó:` },
    ...told.map(([name, words], index): Block => ({
      kind: "item",
      text: `${counts[name]} nhiệm vụ ${words}${index === told.length - 1 ? "." : ";"}`,
    })),
  ];
}

const columns: Column[] = [
  { title: "TT", share: 6, align: "center" },
  { title: "Nhiệm vụ", share: 32 },
  { title: "Cơ quan chủ trì; thời hạn", share: 19 },
  { title: "Kết quả, minh chứng", share: 44 },
];

function row(
  { content, lead, dueOn, standing, percent, done, evidence }: ExecutedItem,
  index: number,
): Row {
  const proof = evidence.length > 0 ? ` Minh chứng: ${evidence.join("; ")}.` : "";
  const share = percent > 0 && percent < 100 ? ` (${percent}%)` : "";
  return [
    String(index + 1),
    oneLine(content),
    [lead, dueOn && shortDay(dueOn)].filter(Boolean).join("; "),
    [{ bold: sentence(`${standing}${share}`) }, done ? ` ${sentence(oneLine(done))}` : "", proof],
  ];
}

function unfinished(items: ExecutedItem[]): Block[] {
  const open = items.filter((item) => item.open !== null);
  if (open.length === 0) return [{ kind: "paragraph", text: "Không có nhiệm vụ chưa hoàn thành." }];
  return open.map(({ content, open: why, since }): Block => ({
    kind: "item",
    text: [
      { bold: sentence(oneLine(content)) },
      ` ${sentence(oneLine(why ?? ""))}`,
      ...(since ? [` ${sentence(since)}`] : []),
    ],
  }));
}
