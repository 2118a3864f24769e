import type { Annex, Block, Column, Inline, OfficialDocument, Row } from "../official-document";
import { shortDay } from "../official-wording";
import type { Letterhead } from "./conference-facts";

export type NoticeItem = {
  content: string;
  decision: string | null;
  lead: string | null;
  supporting: string[];
  /** "Nguyễn Văn A, Trưởng phòng …". */
  responsible: string | null;
  dueOn: Date | null;
  product: string | null;
  /** "Thông báo số 365-TB/QU, ngày 15/12/2023", and the how manieth time it is carried over. */
  carried: { from: string; times: number } | null;
};

export type NoticePart = {
  kind: "general" | "group" | "upperLevel" | "carryingOut";
  title: string;
  body: string;
  items: NoticeItem[];
};

/** A row of the synthesis table: an opinion of the conference, and what was said to it. */
export type SynthesisRow = {
  topic: string;
  code: string;
  text: string;
  source: string | null;
  word: string;
};

export type NoticeText = {
  abstract: string;
  opening: string;
  parts: NoticePart[];
  synthesis: SynthesisRow[];
  /** The notice that this one corrects, as it is cited. */
  corrects: string | null;
};

const groupsTitle = "Kết luận đối với các ý kiến, kiến nghị";

/**
 * Thông báo kết luận: assessment, the conclusion on each group of opinions with its items, what goes
 * to the upper level, carrying out; the charges and the opinions as tables behind it.
 */
export function conclusionNotice(letterhead: Letterhead, notice: NoticeText): OfficialDocument {
  const { family } = letterhead;
  const { abstract: about, parts, synthesis } = notice;
  const items = parts.flatMap((part) => part.items);
  const annexes = [chargesAnnex(items), synthesisAnnex(synthesis)].filter(
    (annex) => annex !== null,
  );
  return {
    ...letterhead,
    type: { name: "THÔNG BÁO", symbol: "TB" },
    abstract: family === "party" ? lowered(about) : raised(about),
    blocks: [...prose(notice.opening), ...correction(notice.corrects), ...partBlocks(parts)],
    annexes: annexes.map((annex, index) =>
      annexes.length > 1 ? { ...annex, number: index === 0 ? "I" : "II" } : annex,
    ),
  };
}

function correction(corrects: string | null): Block[] {
  if (!corrects) return [];
  const text = `Thông báo này thay thế ${corrects}; các nhiệm vụ đã giao tại văn bản đó được theo dõi tiếp theo Thông báo này.`;
  return [{ kind: "paragraph", text }];
}

function partBlocks(parts: NoticePart[]): Block[] {
  const blocks: Block[] = [];
  let isInGroups = false;
  for (const part of parts) {
    if (part.body === "" && part.items.length === 0) continue;
    if (part.kind === "group") {
      if (!isInGroups) blocks.push({ kind: "part", title: capitals(groupsTitle) });
      blocks.push({ kind: "section", title: part.title });
    } else {
      blocks.push({ kind: "part", title: capitals(part.title) });
    }
    isInGroups = part.kind === "group";
    blocks.push(...prose(part.body), ...part.items.map(itemBlock));
  }
  return blocks;
}

/** Lines of typed text: those that begin with a dash are lines of a list. */
function prose(text: string): Block[] {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .map((line) => {
      const listed = /^[-–•+]\s*(.+)$/u.exec(line);
      return listed ? { kind: "item", text: listed[1]! } : { kind: "paragraph", text: line };
    });
}

function itemBlock(item: NoticeItem): Block {
  const { content, decision, lead, supporting, responsible, dueOn, product, carried } = item;
  const charge = [
    lead && `chủ trì: ${lead}`,
    supporting.length > 0 && `phối hợp: ${supporting.join(", ")}`,
    responsible && `người chịu trách nhiệm: đồng chí ${responsible}`,
    dueOn && `thời hạn: ${shortDay(dueOn)}`,
    product && `sản phẩm: ${bare(product)}`,
  ].filter((words) => typeof words === "string");
  const text: Inline = [
    sentence(oneLine(content)),
    ...(carried
      ? [{ italic: ` (Chuyển tiếp từ ${carried.from}, lần thứ ${carried.times}.)` }]
      : []),
    ...(decision ? [" ", { italic: "Kết luận: " }, sentence(oneLine(decision))] : []),
    ...(charge.length > 0 ? [" ", { bold: sentence(raised(charge.join("; "))) }] : []),
  ];
  return { kind: "item", text };
}

const chargeColumns: Column[] = [
  { title: "TT", share: 4, align: "center" },
  { title: "Nội dung công việc", share: 30 },
  { title: "Cơ quan chủ trì", share: 15 },
  { title: "Cơ quan phối hợp", share: 14 },
  { title: "Người chịu trách nhiệm", share: 14 },
  { title: "Thời hạn", share: 11, align: "center" },
  { title: "Sản phẩm", share: 14 },
];

function chargesAnnex(items: NoticeItem[]): Annex | null {
  if (items.length === 0) return null;
  const rows = items.map((item, index): Row => [
    String(index + 1),
    oneLine(item.content),
    item.lead ?? "",
    item.supporting.join("; "),
    item.responsible ?? "",
    item.dueOn ? shortDay(item.dueOn) : "",
    item.product ?? "",
  ]);
  return {
    title: "Phân công thực hiện",
    blocks: [{ kind: "table", columns: chargeColumns, rows }],
    isLandscape: true,
  };
}

const synthesisColumns: Column[] = [
  { title: "TT", share: 4, align: "center" },
  { title: "Mã", share: 11, align: "center" },
  { title: "Nội dung ý kiến, kiến nghị", share: 36 },
  { title: "Nơi nêu", share: 15 },
  { title: "Trả lời, kết luận", share: 36 },
];

function synthesisAnnex(all: SynthesisRow[]): Annex | null {
  if (all.length === 0) return null;
  const rows: Row[] = [];
  let topic = "";
  for (const [index, row] of all.entries()) {
    if (row.topic !== topic) rows.push({ heading: row.topic });
    topic = row.topic;
    rows.push([
      String(index + 1),
      row.code,
      oneLine(row.text),
      row.source ?? "",
      oneLine(row.word),
    ]);
  }
  return {
    title: "Tổng hợp ý kiến, kiến nghị và kết quả trả lời",
    blocks: [{ kind: "table", columns: synthesisColumns, rows }],
    isLandscape: true,
  };
}

function capitals(text: string): string {
  return text.toLocaleUpperCase("vi");
}

function raised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function bare(text: string): string {
  return oneLine(text).replace(/[.;,\s]+$/u, "");
}

export function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
