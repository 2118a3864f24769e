import type { Moment } from "@/lib/opinions/vocabulary";
import { type Column, guessColumns, guessHeader, headersOf, isKnownHeader } from "./columns";
import type { Reading } from "./schema";
import type { Sheet } from "./sheet";

type Guessing = { remembered: Record<string, Column | null>; moment: Moment };

/** How a file is likely meant: the sheet with the best header, its columns, collected by the Front. */
export function guessReading(sheets: Sheet[], { remembered, moment }: Guessing): Reading {
  const scores = sheets.map(
    ({ rows }) => headersOf(rows, guessHeader(rows)).filter(isKnownHeader).length,
  );
  const sheet = scores.indexOf(Math.max(...scores));
  return {
    ...tableAt(sheets, sheet, remembered),
    ...{ moment, channel: "frontSystem", topicId: null },
  };
}

/** The table of one sheet, under the header that is named or else guessed. */
export function tableAt(
  sheets: Sheet[],
  sheet: number,
  remembered: Guessing["remembered"],
  named?: { row: number; count: number },
): Pick<Reading, "sheet" | "headerRow" | "headerCount" | "columns"> {
  const { rows, hidden } = sheets[sheet] ?? { rows: [], hidden: [] };
  const header = named ?? guessHeader(rows);
  const columns = guessColumns(headersOf(rows, header), { remembered, hidden });
  return { sheet, headerRow: header.row, headerCount: header.count, columns };
}
