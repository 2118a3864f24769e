import { expect, it } from "vitest";
import { readList } from "./read-list";

const names = (list: string) => readList(list).map(({ row }) => row?.fullName ?? null);

it("reads rows parted by Tab or by semicolon, one a line", () => {
  const list =
    "Nguyễn Văn An\tTổ trưởng\t\tTổ 5\t0912 345 678\tan@tdp.example\nLê Thị Hai; ; Báo Nhân Dân";
  expect(readList(list).map(({ row }) => row)).toEqual([
    {
      fullName: "Nguyễn Văn An",
      title: "Tổ trưởng",
      organisation: null,
      residentialGroup: "Tổ 5",
      phone: "0912345678",
      email: "an@tdp.example",
    },
    {
      fullName: "Lê Thị Hai",
      title: null,
      organisation: "Báo Nhân Dân",
      residentialGroup: null,
      phone: null,
      email: null,
    },
  ]);
});

it("knows a telephone and an e-mail wherever they stand", () => {
  const [read] = readList("Nguyễn Văn An; 0912.345.678; an@tdp.example; Tổ trưởng");
  expect(read?.row).toMatchObject({
    title: "Tổ trưởng",
    phone: "0912345678",
    email: "an@tdp.example",
  });
});

it("passes over empty lines and the line of headings", () => {
  expect(names("\nHọ và tên\tChức vụ\n\n\t\t\nAn\tTổ trưởng\n")).toEqual(["An"]);
});

it("names the line and the fields of what it cannot read, and reads the others", () => {
  const read = readList("An\n; Tổ trưởng; UBND\nBình; ; ; ; ; binh@\nCúc\u0000\nDũng");
  expect(read.map(({ line, faults }) => [line, faults?.map(({ field }) => field)])).toEqual([
    [1, undefined],
    [2, ["fullName"]],
    [3, ["email"]],
    [4, ["fullName"]],
    [5, undefined],
  ]);
});

it("refuses a name that is a book", () => {
  expect(names("x".repeat(5_000))).toEqual([null]);
});
