import { addDays, formatDay, plainDate } from "@/lib/platform/dates";
import { Refusal } from "@/lib/refusals";
import { fillMerged, type Merged } from "./fill-merged";
import type { CellBook } from "./read-xlsx";
import { attribute, decodeXml, scanXml, type XmlToken } from "./scan-xml";
import { mostColumns, mostRows, type Sheet, type SheetRow } from "./sheet";

type Cell = { column: number; type: string; style: number; text: string; isFormula: boolean };

type Reading = {
  rows: SheetRow[];
  hidden: number[];
  merged: Merged[];
  row: SheetRow;
  cell: Cell | null;
  takesText: boolean;
};

/** The rows of a sheet that hold anything; a million empty ones cost their scan and no more. */
export async function readSheet(xml: string, book: CellBook): Promise<Omit<Sheet, "name">> {
  const reading: Reading = {
    ...{ rows: [], hidden: [], merged: [] },
    row: { number: 0, cells: [] },
    cell: null,
    takesText: false,
  };
  for await (const tokens of scanXml(xml)) for (const one of tokens) take(reading, one, book);
  const { rows, hidden, merged } = reading;
  return { rows: fillMerged(rows, merged), hidden };
}

function take(reading: Reading, one: XmlToken, book: CellBook) {
  if (one.kind === "text") {
    if (reading.takesText && reading.cell) reading.cell.text += one.text;
  } else if (one.kind === "close") close(reading, one.name, book);
  else open(reading, one, book);
}

function open(reading: Reading, one: XmlToken & { kind: "open" }, book: CellBook) {
  const { name, attributes, isEmpty } = one;
  if (name === "row") {
    const number = Number(attribute(attributes, "r")) || reading.row.number + 1;
    reading.row = { number, cells: [] };
  } else if (name === "c") {
    reading.cell = cellOf(attributes, reading.row.cells.length);
    if (isEmpty) close(reading, "c", book);
  } else if (name === "v" || name === "t") reading.takesText = !isEmpty;
  else if (name === "f" && reading.cell) reading.cell.isFormula = true;
  else if (name === "col" && /^(1|true)$/.test(attribute(attributes, "hidden") ?? "")) {
    hide(reading.hidden, attributes);
  } else if (name === "mergeCell") reading.merged.push(...mergedOf(attributes));
}

function close(reading: Reading, name: string, book: CellBook) {
  if (name === "v" || name === "t") reading.takesText = false;
  else if (name === "c" && reading.cell) {
    put(reading.row, reading.cell, book);
    reading.cell = null;
  } else if (name === "row" && reading.row.cells.length > 0) {
    if (reading.rows.length >= mostRows)
      throw new Refusal("import-too-many-rows", { most: mostRows });
    reading.rows.push(reading.row);
  }
}

function put(row: SheetRow, cell: Cell, book: CellBook) {
  const text = textOf(cell, book).normalize("NFC").trim();
  if (text === "" || cell.column >= mostColumns) return;
  while (row.cells.length < cell.column) row.cells.push("");
  row.cells[cell.column] = text;
  if (cell.isFormula) (row.formulas ??= []).push(cell.column);
}

function textOf({ type, style, text }: Cell, book: CellBook): string {
  if (type === "s") return book.texts[Number(text)] ?? "";
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  const decoded = decodeXml(text);
  if (type !== "n" || decoded === "") return decoded;
  const number = Number(decoded);
  if (!Number.isFinite(number)) return decoded;
  return book.dateStyles.has(style) ? dayOfSerial(number, book.from1904) : String(number);
}

/** Excel's day 1 is 1/1/1900, and it believes in a 29/2/1900; day 0 of the other count is 1/1/1904. */
export function dayOfSerial(serial: number, from1904 = false): string {
  const start = plainDate(from1904 ? "1904-01-01" : "1899-12-30");
  const day = addDays(start, Math.floor(serial));
  return Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999
    ? String(serial)
    : formatDay(day);
}

function cellOf(attributes: string, next: number): Cell {
  const reference = attribute(attributes, "r");
  return {
    column: reference ? columnOf(reference) : next,
    type: attribute(attributes, "t") ?? "n",
    style: Number(attribute(attributes, "s") ?? 0),
    text: "",
    isFormula: false,
  };
}

/** "AB12" → 27. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "A";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergedOf(attributes: string): Merged[] {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attribute(attributes, "ref") ?? "");
  if (!found) return [];
  const [, left = "", top, right = "", bottom] = found;
  return [
    {
      ...{ left: columnOf(left), right: columnOf(right) },
      ...{ top: Number(top), bottom: Number(bottom) },
    },
  ];
}

function hide(hidden: number[], attributes: string) {
  const first = Number(attribute(attributes, "min")) - 1;
  const last = Math.min(Number(attribute(attributes, "max")), mostColumns);
  for (let column = first; column < last; column += 1) hidden.push(column);
}
