import { foldText } from "@/lib/platform/text";
import type { SheetRow } from "./sheet";

/** What a column of a list may hold. */
export const columns = [
  "text",
  "kind",
  "topicId",
  "competence",
  "place",
  "sourceOrganisation",
  "receivedOn",
  "moment",
  "channel",
  "siteId",
  "contributorName",
  "contributorPhone",
  "contributorAddress",
  "contributorEmail",
] as const;

export type Column = (typeof columns)[number];

/** Header words of real lists, folded, the surest first. */
const headerWords: Record<Column, string[]> = {
  text: [
    ...["noi dung y kien", "noi dung kien nghi", "y kien kien nghi", "noi dung y kien kien nghi"],
    ...["noi dung phan anh", "noi dung", "y kien", "kien nghi", "text", "opinion"],
  ],
  kind: ["loai y kien", "loai kien nghi", "tinh chat y kien", "phan loai y kien", "kind"],
  topicId: ["linh vuc", "nhom linh vuc", "nhom van de", "chu de", "topic"],
  competence: ["tham quyen", "cap co tham quyen", "tham quyen giai quyet", "competence"],
  place: ["dia ban", "khu vuc", "khu dan cu", "noi phat sinh", "place"],
  sourceOrganisation: [
    ...["nguon", "to chuc chuyen y kien", "to chuc chuyen", "don vi gui", "don vi tong hop"],
    ...["to chuc", "to dan pho", "ban cong tac mat tran", "source"],
  ],
  receivedOn: ["ngay nhan", "ngay tiep nhan", "ngay gui", "ngay thang", "ngay", "received on"],
  moment: ["thoi diem", "moment"],
  channel: ["kenh", "hinh thuc tiep nhan", "hinh thuc", "channel"],
  siteId: ["diem cau", "site"],
  contributorName: [
    ...["ho va ten", "ho ten", "nguoi neu y kien", "nguoi neu", "nguoi kien nghi", "cong dan"],
    "contributor",
  ],
  contributorPhone: ["so dien thoai", "dien thoai", "sdt", "phone"],
  contributorAddress: ["dia chi", "noi o", "address"],
  contributorEmail: ["thu dien tu", "email", "e mail"],
};

/** How surely a header means a column: 3 the very words, 2 it begins with them, 1 it holds them. */
function likeness(header: string, column: Column): number {
  const folded = foldText(header);
  if (folded === "") return 0;
  const scores = headerWords[column].map((words) => {
    if (folded === words) return 3;
    if (folded.startsWith(`${words} `)) return 2;
    return ` ${folded} `.includes(` ${words} `) ? 1 : 0;
  });
  return Math.max(...scores);
}

export function isKnownHeader(header: string): boolean {
  return header.length <= 80 && columns.some((column) => likeness(header, column) >= 2);
}

/** The words under which headers are remembered and found again. */
export function headerKey(header: string): string {
  return foldText(header).slice(0, 120);
}

/**
 * What each column of a table seems to hold; no two hold the same. What the unit chose before for
 * the same header comes first; hidden columns are left out unless it did.
 */
export function guessColumns(
  headers: string[],
  {
    remembered = {},
    hidden = [],
  }: { remembered?: Record<string, Column | null>; hidden?: number[] },
): (Column | null)[] {
  const guessed: (Column | null)[] = headers.map(() => null);
  const taken = new Set<Column>();
  const settled = new Set<number>();
  headers.forEach((header, index) => {
    const known = remembered[headerKey(header)];
    if (known === undefined || headerKey(header) === "") return;
    settled.add(index);
    if (known && !taken.has(known)) {
      guessed[index] = known;
      taken.add(known);
    }
  });
  const likely = headers
    .flatMap((header, index) =>
      columns.map((column) => ({ index, column, score: likeness(header, column) })),
    )
    .filter(({ score, index }) => score > 0 && !hidden.includes(index))
    .sort((one, other) => other.score - one.score || one.index - other.index);
  for (const { index, column } of likely) {
    if (settled.has(index) || taken.has(column)) continue;
    guessed[index] = column;
    taken.add(column);
    settled.add(index);
  }
  return guessed;
}

/** Where the heads of a table stand: the number of its first header row, and how many there are. */
export type Header = { row: number; count: number };

const searched = 40;
const mostHeaderRows = 3;

/** The row with most known headers, and those under it that go on with it; the first row where none is known. */
export function guessHeader(rows: SheetRow[]): Header {
  const scored = rows.slice(0, searched).map((row) => ({
    row,
    score: new Set(row.cells.filter(isKnownHeader).map(foldText)).size,
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (one.score > (top?.score ?? 0) ? one : top),
    null,
  );
  if (!best) return { row: rows[0]?.number ?? 1, count: 1 };
  const at = scored.indexOf(best);
  let [first, last] = [at, at];
  while (last - first + 1 < mostHeaderRows && goesOn(scored[last]?.row, scored[last + 1]))
    last += 1;
  while (last - first + 1 < mostHeaderRows && goesOn(scored[first - 1]?.row, scored[first]))
    first -= 1;
  const [from = best.row, to = best.row] = [scored[first]?.row, scored[last]?.row];
  return { row: from.number, count: to.number - from.number + 1 };
}

/** Merged headers, once filled, repeat in the row below what the row above says. */
function goesOn(above: SheetRow | undefined, below: { row: SheetRow } | undefined): boolean {
  if (!above || !below || below.row.number !== above.number + 1) return false;
  const filled = above.cells.filter(Boolean);
  if (filled.length < 2 || new Set(filled).size === 1) return false;
  return below.row.cells.some((cell, index) => cell !== "" && cell === above.cells[index]);
}

/** The heads of the columns; where there are several rows, read from above: "Người nêu · Họ và tên". */
export function headersOf(rows: SheetRow[], { row, count }: Header): string[] {
  const heads = rows.filter(({ number }) => number >= row && number < row + count);
  const width = Math.max(0, ...heads.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => {
    const parts = heads.map(({ cells }) => cells[index] ?? "").filter(Boolean);
    return [...new Set(parts)].join(" · ");
  });
}

/** The rows under the header; a row that only numbers the columns, "(1) (2) (3)", is none. */
export function bodyOf(rows: SheetRow[], { row, count }: Header): SheetRow[] {
  const body = rows.filter(({ number }) => number >= row + count);
  const [first] = body;
  const filled = first?.cells.filter(Boolean) ?? [];
  const isNumbering =
    filled.length >= 2 &&
    filled.every((cell, index) => cell.replace(/[()]/g, "") === String(index + 1));
  return isNumbering ? body.slice(1) : body;
}
