import { describe, expect, it } from "vitest";
import { bodyOf, guessColumns, guessHeader, headersOf } from "./columns";
import type { SheetRow } from "./sheet";

const rows = (...cells: string[][]): SheetRow[] =>
  cells
    .map((one, index) => ({ number: index + 1, cells: one }))
    .filter(({ cells }) => cells.length);

const list = rows(
  ["ỦY BAN MTTQ VIỆT NAM PHƯỜNG TÂY HỒ"],
  ["BẢNG TỔNG HỢP Ý KIẾN", "BẢNG TỔNG HỢP Ý KIẾN", "BẢNG TỔNG HỢP Ý KIẾN"],
  [],
  ["STT", "Nội dung ý kiến", "Lĩnh vực", "Người nêu ý kiến", "Người nêu ý kiến", "Ghi chú"],
  ["STT", "Nội dung ý kiến", "Lĩnh vực", "Họ và tên", "Số điện thoại", "Ghi chú"],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
  ["1", "Ngõ 52 thiếu đèn", "Giao thông", "Trần Thị Hoa", "0912345678", ""],
);

describe("the table of a list", () => {
  it("begins under a title, with a header of two merged rows", () => {
    expect(guessHeader(list)).toEqual({ row: 4, count: 2 });
    expect(headersOf(list, { row: 4, count: 2 })).toEqual([
      "STT",
      "Nội dung ý kiến",
      "Lĩnh vực",
      "Người nêu ý kiến · Họ và tên",
      "Người nêu ý kiến · Số điện thoại",
      "Ghi chú",
    ]);
  });

  it("has its columns guessed from their headers", () => {
    const headers = headersOf(list, guessHeader(list));
    expect(guessColumns(headers, {})).toEqual([
      null,
      "text",
      "topicId",
      "contributorName",
      "contributorPhone",
      null,
    ]);
  });

  it("leaves out the row that numbers the columns", () => {
    expect(bodyOf(list, guessHeader(list)).map(({ number }) => number)).toEqual([7]);
  });

  it("begins in the first row where no header is known", () => {
    expect(guessHeader(rows(["a", "b"], ["c", "d"]))).toEqual({ row: 1, count: 1 });
  });
});

describe("guessed columns", () => {
  it("follow what the unit chose before, also that a column is left out", () => {
    const remembered = { "ghi chu": "place", "linh vuc": null } as const;
    expect(guessColumns(["Nội dung", "Lĩnh vực", "Ghi chú"], { remembered })).toEqual([
      "text",
      null,
      "place",
    ]);
  });

  it("leave hidden columns out and give no meaning twice", () => {
    expect(guessColumns(["Nội dung", "Ý kiến", "Ngày"], { hidden: [2] })).toEqual([
      "text",
      null,
      null,
    ]);
  });
});
