import { Refusal } from "@/lib/refusals";
import { openWorkbook, type Workbook } from "./open-workbook";
import { readSheet } from "./read-sheet";
import { attribute, decodeXml, scanXml } from "./scan-xml";
import type { Sheet } from "./sheet";

const mostSheets = 20;

/** What cells refer to: the texts of the workbook, and which styles show a number as a date. */
export type CellBook = { texts: string[]; dateStyles: ReadonlySet<number>; from1904: boolean };

/**
 * The sheets of an .xlsx file, cell by cell as people see them: dates as 22/11/2026, formulas by
 * their last value and marked, merged cells filled. Written here because no reader tells formulas
 * and hidden columns, or stays small on hostile files (docs/decisions/010-reading-excel.md).
 * @throws Refusal import-file-unreadable, import-file-too-large
 */
export async function readXlsx(path: string): Promise<Sheet[]> {
  const workbook = await openWorkbook(path);
  const { sheets, from1904 } = await listSheets(workbook);
  const book: CellBook = {
    texts: await sharedTexts(workbook),
    dateStyles: await dateStyles(workbook),
    from1904,
  };
  const read: Sheet[] = [];
  for (const { name, part } of sheets.slice(0, mostSheets)) {
    const xml = await workbook.partOf(part);
    if (xml !== null) read.push({ name, ...(await readSheet(xml, book)) });
  }
  if (read.length === 0) throw new Refusal("import-file-unreadable");
  return read;
}

async function listSheets(workbook: Workbook) {
  const targets = new Map<string, string>();
  const relations = (await workbook.partOf("xl/_rels/workbook.xml.rels")) ?? "";
  for await (const tokens of scanXml(relations)) {
    for (const one of tokens) {
      if (one.kind !== "open" || one.name !== "Relationship") continue;
      const target = attribute(one.attributes, "Target") ?? "";
      const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      targets.set(attribute(one.attributes, "Id") ?? "", part);
    }
  }
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  for await (const tokens of scanXml((await workbook.partOf("xl/workbook.xml")) ?? "")) {
    for (const one of tokens) {
      if (one.kind !== "open") continue;
      if (one.name === "workbookPr") {
        from1904 = ["1", "true"].includes(attribute(one.attributes, "date1904") ?? "");
      }
      const part = targets.get(attribute(one.attributes, "r:id") ?? "");
      if (one.name === "sheet" && part) {
        sheets.push({ name: attribute(one.attributes, "name") ?? "", part });
      }
    }
  }
  return { sheets, from1904 };
}

/** The texts that cells share, each put together from its runs; readings of characters are left out. */
async function sharedTexts(workbook: Workbook): Promise<string[]> {
  const texts: string[] = [];
  let current: string | null = null;
  let [isText, isReading] = [false, false];
  for await (const tokens of scanXml((await workbook.partOf("xl/sharedStrings.xml")) ?? "")) {
    for (const one of tokens) {
      if (one.kind === "text") {
        if (isText && !isReading && current !== null) current += decodeXml(one.text);
      } else if (one.name === "t") isText = one.kind === "open" && !one.isEmpty;
      else if (one.name === "rPh") isReading = one.kind === "open" && !one.isEmpty;
      else if (one.name === "si" && one.kind === "open") {
        current = "";
        if (one.isEmpty) texts.push("");
      } else if (one.name === "si") {
        texts.push(current ?? "");
        current = null;
      }
    }
  }
  return texts;
}

/** Formats that Excel itself numbers: dates, times, and those of East Asian years. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

async function dateStyles(workbook: Workbook): Promise<Set<number>> {
  const custom = new Set<number>();
  const styles = new Set<number>();
  let [inStyles, count] = [false, 0];
  for await (const tokens of scanXml((await workbook.partOf("xl/styles.xml")) ?? "")) {
    for (const one of tokens) {
      if (one.kind === "text") continue;
      if (one.name === "cellXfs") inStyles = one.kind === "open";
      if (one.kind !== "open") continue;
      const id = Number(attribute(one.attributes, "numFmtId"));
      if (one.name === "numFmt" && showsDate(attribute(one.attributes, "formatCode")))
        custom.add(id);
      if (one.name !== "xf" || !inStyles) continue;
      if (isBuiltInDate(id) || custom.has(id)) styles.add(count);
      count += 1;
    }
  }
  return styles;
}

/** Whether a format has a day, month or year outside its quoted words and colours. */
function showsDate(format = ""): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
