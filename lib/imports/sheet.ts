/** A row of a sheet as text; `number` is what Excel shows at its left. */
export type SheetRow = {
  number: number;
  cells: string[];
  /** Columns whose value a formula computed. */
  formulas?: number[];
};

export type Sheet = {
  name: string;
  rows: SheetRow[];
  /** Columns that the file hides. */
  hidden: number[];
};

/** No list of a conference comes near; what goes beyond is a mistake or an attack. */
export const mostRows = 20_000;
export const mostColumns = 60;
export const largestFile = 10 * 1024 * 1024;
