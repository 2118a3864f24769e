import { describe, expect, it } from "vitest";
import { legacyEncodingOf } from "./legacy-text";
import { readCsv } from "./read-csv";

const bytes = (text: string) => new TextEncoder().encode(text);
const cells = (text: string) => readCsv(bytes(text), "a.csv").rows.map((row) => row.cells);

describe("a CSV file", () => {
  it.each([
    ["commas", "a,b\n1,2"],
    ["semicolons", "a;b\n1;2"],
    ["tabs and Windows lines", "a\tb\r\n1\t2\r\n"],
    ["a byte order mark", "\ufeffa,b\n1,2"],
  ])("is read with %s", (_, text) => {
    expect(cells(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("keeps separators, quotes and line breaks within quotes, and the numbers of its rows", () => {
    const { rows } = readCsv(bytes('Nội dung\n\n"Ngõ 52, ""hẻm""\nthiếu đèn"\n'), "a.csv");
    expect(rows).toEqual([
      { number: 1, cells: ["Nội dung"] },
      { number: 3, cells: ['Ngõ 52, "hẻm"\nthiếu đèn'] },
    ]);
  });

  it("is made NFC", () => {
    expect(cells("Ý kiến".normalize("NFD"))).toEqual([["Ý kiến"]]);
  });

  it("of another encoding is refused with advice", () => {
    const old = new Uint8Array([0x4e, 0xe9, 0x69, 0xb5, 0x0a]);
    expect(() => readCsv(old, "a.csv")).toThrow(
      expect.objectContaining({ code: "import-encoding-unknown" }),
    );
  });

  it("of more rows than a list has is refused", () => {
    expect(() => cells("a\n".repeat(20_001))).toThrow(
      expect.objectContaining({ code: "import-too-many-rows" }),
    );
  });

  it("of a million empty rows is an empty list", () => {
    expect(cells("\n".repeat(1_000_000))).toEqual([]);
  });
});

describe("text of an old font", () => {
  const sheet = (...cells: string[]) => [{ name: "", hidden: [], rows: [{ number: 1, cells }] }];

  it.each([
    ["TCVN3", "Héi nghÞ ®èi tho¹i víi nh©n d©n ph­êng T©y Hå"],
    ["VNI", "Hoäi nghò ñoái thoaïi vôùi nhaân daân phöôøng Taây Hoà"],
  ])("is known as %s", (encoding, text) => {
    expect(legacyEncodingOf(sheet(text, "Ngâ 52"))).toBe(encoding);
  });

  it.each([
    "Ngõ 52 thiếu đèn, đường tối",
    "Đề nghị phường trả lời",
    "Cà phê ở ngõ nhỏ",
    "lamp post",
  ])("is not: %s", (text) => {
    expect(legacyEncodingOf(sheet(text))).toBeNull();
  });
});
