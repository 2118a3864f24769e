import writeXlsxFile from "write-excel-file/node";
import type { Column } from "./columns";
import type { Preview } from "./queries";

type Words = {
  sheet: string;
  reason: string;
  /** The sentence for a key such as "validation.tooLong|300". */
  sentenceOf: (reason: string) => string;
  /** What is said of a row that is there already, or nearly. */
  likely: (where: string) => string;
};

/** The rows that were not loaded as a list of the same columns with the reason of each, ready to be mended. */
export function writeLeftRows(
  columns: (Column | null)[],
  { headers, rows }: Pick<Preview, "headers" | "rows">,
  words: Words,
): Promise<Buffer> {
  const read = headers.flatMap((header, index) => {
    const column = columns[index];
    return column ? [{ header, column }] : [];
  });
  const head = [...read.map(({ header }) => header), words.reason];
  const body = rows.map((row) => [
    ...read.map(({ column }) => row.values[column] ?? ""),
    [
      ...row.problems.map(({ column, reason }) => {
        const header = read.find((one) => one.column === column)?.header;
        return header ? `${header}: ${words.sentenceOf(reason)}` : words.sentenceOf(reason);
      }),
      ...[row.likely ?? row.similar].flatMap((where) => (where ? [words.likely(where)] : [])),
    ].join(" "),
  ]);
  return writeTable(words.sheet, head, body);
}

/** A sheet of texts under a bold head that stays in sight; no text can pass for a formula. */
export function writeTable(sheet: string, head: string[], body: string[][]): Promise<Buffer> {
  const data = [
    head.map((value) => ({ value, type: String, fontWeight: "bold" as const, wrap: true })),
    ...body.map((row) => row.map((value) => ({ value, type: String, wrap: true }))),
  ];
  const columns = head.map((header) => ({ width: Math.min(60, Math.max(14, header.length + 4)) }));
  return writeXlsxFile(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}
