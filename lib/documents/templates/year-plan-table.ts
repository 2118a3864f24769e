import type { OfficialDocument, Row } from "../official-document";
import { roman } from "../official-wording";
import type { Letterhead } from "./conference-facts";

export type PlannedEntry = {
  quarter: number;
  /** The theme, or what kind of conference it is. */
  name: string;
  /** "20/10/2026"; null while only the quarter is known. */
  day: string | null;
  chair: string | null;
  /** What came of it, in a word. */
  state: string;
};

/** Biểu kế hoạch năm: the conferences of a unit by quarter, planned and held. */
export function yearPlanTable(
  letterhead: Letterhead,
  year: number,
  entries: PlannedEntry[],
): OfficialDocument {
  return {
    ...letterhead,
    type: { name: "BIỂU", symbol: null },
    abstract: `kế hoạch tổ chức hội nghị đối thoại năm ${year}`,
    signature: null,
    recipients: [],
    blocks: [
      {
        kind: "table",
        columns: [
          { title: "TT", share: 7, align: "center" },
          { title: "Hội nghị", share: 38 },
          { title: "Ngày", share: 17, align: "center" },
          { title: "Chủ trì", share: 20 },
          { title: "Tình trạng", share: 18 },
        ],
        rows: [1, 2, 3, 4].flatMap((quarter) => quarterRows(quarter, entries)),
      },
    ],
    annexes: [],
  };
}

function quarterRows(quarter: number, entries: PlannedEntry[]): Row[] {
  const own = entries.filter((entry) => entry.quarter === quarter);
  return [
    { heading: `Quý ${roman(quarter)}` },
    ...own.map(({ name, day, chair, state }, index): Row => {
      return [String(index + 1), name, day ?? "Chưa định", chair ?? "", state];
    }),
  ];
}
