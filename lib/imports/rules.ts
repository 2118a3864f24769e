import type { CheckedRow, RowInput } from "./check-rows";

type LoadableRow = CheckedRow & { input: RowInput };

/** The rows that become opinions: those without fault, and on request without those that are there already. */
export function rowsToLoad(rows: CheckedRow[], skipsLikely: boolean): LoadableRow[] {
  return rows.filter(
    (row): row is LoadableRow => row.input !== null && !(skipsLikely && row.likely !== null),
  );
}

/** The rows that stay behind, for the file to mend. */
export function rowsLeft(rows: CheckedRow[], skipsLikely: boolean): CheckedRow[] {
  return rows.filter((row) => row.input === null || (skipsLikely && row.likely !== null));
}
