import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { Refusal } from "@/lib/refusals";
import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import { largestFile, type Sheet } from "./sheet";

/**
 * The sheets of a list on disk, told by its bytes and not by its name, and the hash by which it is
 * known again.
 * @throws Refusal for what is no list, or more than one
 */
export async function readList(
  path: string,
  fileName: string,
): Promise<{ sheets: Sheet[]; fileHash: string }> {
  if ((await stat(path)).size > largestFile) throw new Refusal("import-file-too-large");
  const bytes = await readFile(path);
  const fileHash = createHash("sha256").update(bytes).digest("hex");
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  // The older .xls begins like every compound document of Microsoft's.
  if (bytes.subarray(0, 4).toString("hex") === "d0cf11e0")
    throw new Refusal("import-file-unreadable");
  const sheets = isZip ? await readXlsx(path) : [readCsv(bytes, fileName)];
  return { sheets, fileHash };
}
