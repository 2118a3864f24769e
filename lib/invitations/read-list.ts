import { z } from "zod";
import { listRow, type ListRow } from "./schema";

export type ReadRow = { line: number; cells: string[] } & (
  { row: ListRow; faults: null } | { row: null; faults: { field: string; message: string }[] }
);

const columns = [
  "fullName",
  "title",
  "organisation",
  "residentialGroup",
  "phone",
  "email",
] as const;

/**
 * The rows of a pasted list: name, title, organisation, residential group, phone, e-mail, parted by
 * Tab (as a spreadsheet copies them) or semicolon. Empty lines and a line of headings are passed
 * over; a phone or an e-mail is known wherever it stands, so that missing columns do no harm.
 */
export function readList(list: string): ReadRow[] {
  return list.split("\n").flatMap((text, index) => {
    const cells = text.split(text.includes("\t") ? "\t" : ";").map((cell) => cell.trim());
    if (cells.every((cell) => cell === "") || isHeading(cells)) return [];
    const read = listRow.safeParse(named(cells));
    const line = index + 1;
    return [
      read.success
        ? { line, cells, row: read.data, faults: null }
        : { line, cells, row: null, faults: faultsOf(read.error) },
    ];
  });
}

function named(cells: string[]): Record<string, string> {
  const given: Record<string, string> = {};
  const rest = cells.filter((cell) => {
    if (cell.includes("@")) given.email ??= cell;
    else if (/^\+?[\d\s.()-]{8,}$/.test(cell)) given.phone ??= cell;
    else return true;
    return false;
  });
  columns.slice(0, 4).forEach((name, index) => {
    given[name] = rest[index] ?? "";
  });
  return given;
}

const heading = /^(họ và tên|họ tên|họ, tên|full name|name)$/i;

function isHeading(cells: string[]): boolean {
  return cells.some((cell) => heading.test(cell.normalize("NFC")));
}

function faultsOf(error: z.ZodError) {
  return error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message }));
}
