import { Refusal } from "@/lib/refusals";
import { mostColumns, mostRows, type Sheet, type SheetRow } from "./sheet";

/**
 * A CSV file as a sheet: UTF-8 or UTF-16, commas, semicolons or tabs, quoted cells with line breaks.
 * @throws Refusal import-encoding-unknown where the bytes are of some older encoding
 */
export function readCsv(bytes: Uint8Array, name: string): Sheet {
  const text = decode(bytes);
  if (text.includes("\u0000")) throw new Refusal("import-file-unreadable");
  return { name, hidden: [], rows: rowsOf(text, separatorOf(text)) };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("import-encoding-unknown");
  }
}

/** The one that parts the first lines most often, quoted text left aside. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"/g, "");
  const count = (one: string) => sample.split(one).length;
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function rowsOf(text: string, separator: string): SheetRow[] {
  const rows: SheetRow[] = [];
  let [cells, cell, isQuoted, number] = [[] as string[], "", false, 1];
  const endCell = () => {
    if (cells.length < mostColumns) cells.push(cell.normalize("NFC").trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (cells.some(Boolean)) {
      if (rows.length >= mostRows) throw new Refusal("import-too-many-rows", { most: mostRows });
      rows.push({ number, cells });
    }
    cells = [];
    number += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === "") [cell, isQuoted] = ["", true];
    else if (letter === separator) endCell();
    else if (letter === "\n") endRow();
    else if (letter !== "\r") cell += letter;
  }
  endRow();
  return rows;
}
