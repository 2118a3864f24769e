import { mostColumns, type SheetRow } from "./sheet";

/** A merged range: columns from 0, rows as Excel numbers them. */
export type Merged = { left: number; right: number; top: number; bottom: number };

const mostFilled = 200_000;

/** Gives every cell of a merged range its text: what people see across the range is meant for all of it. */
export function fillMerged(rows: SheetRow[], merged: Merged[]): SheetRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  let filled = 0;
  for (const { left, right, top, bottom } of merged) {
    const text = byNumber.get(top)?.cells[left];
    if (!text) continue;
    for (const row of rowsBetween(rows, byNumber, top, bottom)) {
      for (let column = left; column <= Math.min(right, mostColumns - 1); column += 1) {
        if ((filled += 1) > mostFilled) return rows;
        while (row.cells.length < column) row.cells.push("");
        row.cells[column] ||= text;
      }
    }
  }
  return rows;
}

function rowsBetween(
  rows: SheetRow[],
  byNumber: Map<number, SheetRow>,
  top: number,
  bottom: number,
): SheetRow[] {
  if (bottom - top > rows.length)
    return rows.filter(({ number }) => number >= top && number <= bottom);
  const found: SheetRow[] = [];
  for (let number = top; number <= bottom; number += 1) {
    const row = byNumber.get(number);
    if (row) found.push(row);
  }
  return found;
}
