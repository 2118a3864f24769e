import type { CheckedRow, RowInput } from "./check-rows";

type LoadableRow = CheckedRow & { input: RowInput };

/** Which rows stay behind on request: those that are there already, and those that nearly are. */
export type Skips = { skipsLikely: boolean; skipsSimilar: boolean };

/** The rows that become opinions: those without fault that are not to stay behind. */
export function rowsToLoad(rows: CheckedRow[], skips: Skips): LoadableRow[] {
  return rows.filter((row): row is LoadableRow => row.input !== null && !isSkipped(row, skips));
}

/** The rows that stay behind, for the file to mend. */
export function rowsLeft(rows: CheckedRow[], skips: Skips): CheckedRow[] {
  return rows.filter((row) => row.input === null || isSkipped(row, skips));
}

function isSkipped({ likely, similar }: CheckedRow, { skipsLikely, skipsSimilar }: Skips): boolean {
  return (skipsLikely && likely !== null) || (skipsSimilar && similar !== null);
}
