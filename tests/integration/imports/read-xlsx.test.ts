import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { readList } from "@/lib/imports/read-list";
import { type Part, zipOf } from "./zip-of";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "read-xlsx-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(content: Buffer, name = "list.xlsx") {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return readList(file, name);
}

const workbook = `<workbook><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const relations = `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`;

function book(sheet: Part, more: Record<string, string> = {}) {
  return zipOf({
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relations,
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  });
}

describe("an Excel file", () => {
  it("written by another library is read cell by cell, dates and numbers as people see them", async () => {
    const file = await writeXlsxFile([
      [
        { value: "Nội dung".normalize("NFD"), type: String },
        { value: "Ngày", type: String },
      ],
      [
        { value: "Ngõ 52 & <hẻm> 3", type: String },
        { value: new Date("2026-11-18T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
        { value: 912345678, type: Number },
      ],
    ]).toBuffer();
    const { sheets, fileHash } = await read(file);
    expect(fileHash).toMatch(/^[0-9a-f]{64}$/);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.rows).toEqual([
      { number: 1, cells: ["Nội dung", "Ngày"] },
      { number: 2, cells: ["Ngõ 52 & <hẻm> 3", "18/11/2026", "912345678"] },
    ]);
  });

  it("tells hidden columns, formulas and merged cells", async () => {
    const { sheets } = await read(
      book(`<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData>
        <row r="3"><c r="A3" t="inlineStr"><is><t>Nguồn</t></is></c><c r="D3"><f>1+1</f><v>2</v></c></row>
        <row r="4"><c r="D4"><v>5</v></c></row></sheetData>
        <mergeCells><mergeCell ref="A3:B4"/></mergeCells></worksheet>`),
    );
    expect(sheets[0]).toEqual({
      name: "Trang 1",
      hidden: [1, 2],
      rows: [
        { number: 3, cells: ["Nguồn", "Nguồn", "", "2"], formulas: [3] },
        { number: 4, cells: ["Nguồn", "Nguồn", "", "5"] },
      ],
    });
  });

  it("puts shared texts together from their runs", async () => {
    const { sheets } = await read(
      book(
        `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
        {
          "xl/sharedStrings.xml": `<sst><si><r><t>Ngõ </t></r><r><t>52</t></r><rPh><t>x</t></rPh></si></sst>`,
        },
      ),
    );
    expect(sheets[0]!.rows[0]!.cells).toEqual(["Ngõ 52"]);
  });
});

describe("a hostile file is refused in seconds and with little memory:", () => {
  const cost = async (content: Buffer) => {
    const [begun, before] = [performance.now(), process.memoryUsage().rss];
    const refusal = await read(content).then(
      ({ sheets }) => ({ rows: sheets.flatMap(({ rows }) => rows).length }),
      (error: { code?: string }) => error.code,
    );
    const grown = (process.memoryUsage().rss - before) / 1024 / 1024;
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect(grown).toBeLessThan(400);
    return refusal;
  };

  it("a bomb that says how large it is", async () => {
    expect(await cost(book(Buffer.alloc(200 * 1024 * 1024, 32)))).toBe("import-file-too-large");
  });

  it("a bomb that lies about its size", async () => {
    const packed = deflateRawSync(Buffer.alloc(200 * 1024 * 1024, 32));
    const sheet = { packed, size: 1_000 };
    expect(await cost(book(sheet))).toBe("import-file-too-large");
  });

  it("a million empty rows", async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 1}"/>`).join("");
    const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    expect(await cost(book(sheet))).toEqual({ rows: 0 });
  });

  it("entities that would be expanded", async () => {
    const sheet = `<!DOCTYPE a [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>`;
    expect(await cost(book(sheet))).toBe("import-file-unreadable");
  });

  it.each([
    ["an archive that is no workbook", zipOf({ "a.txt": "a" })],
    ["an older .xls", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["half an archive", book("<worksheet/>").subarray(0, 60)],
    ["a program under another name", Buffer.from("4d5a90000300000004000000ffff0000", "hex")],
  ])("%s", async (_, content) => {
    expect(await cost(content)).toMatch(/^import-(file-unreadable|encoding-unknown)$/);
  });
});
