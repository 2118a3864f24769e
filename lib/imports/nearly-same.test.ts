import { describe, expect, it } from "vitest";
import { findNearlySame } from "./nearly-same";

const lamp = "Ngõ 52 thiếu đèn chiếu sáng, đề nghị UBND phường lắp thêm.";

const isSame = (text: string, known = lamp) =>
  findNearlySame([{ name: "PTH-2026-001", text: known }], [{ name: "1", text }])[0] !== null;

describe("a text is nearly the same", () => {
  it.each([
    ["without accents", "ngo 52 thieu den chieu sang, de nghi UBND phuong lap them"],
    [
      "with other punctuation and spaces",
      "Ngõ 52: thiếu đèn chiếu sáng -  đề nghị UBND phường lắp thêm!",
    ],
    [
      "with its words in another order",
      "Đề nghị UBND phường lắp thêm đèn chiếu sáng, ngõ 52 thiếu.",
    ],
    [
      "with what is shortened written out",
      "Ngõ 52 thiếu đèn chiếu sáng, đề nghị Ủy ban nhân dân phường lắp thêm.",
    ],
    ["with a word more", "Ngõ 52 hiện thiếu đèn chiếu sáng, đề nghị UBND phường lắp thêm."],
    ["without its number", "Ngõ thiếu đèn chiếu sáng, đề nghị UBND phường lắp thêm."],
  ])("%s", (_, text) => {
    expect(isSame(text)).toBe(true);
  });
});

describe("a text is another", () => {
  it.each([
    ["about another lane", lamp.replace("52", "54")],
    ["about another thing in the same lane", "Ngõ 52 cống tắc, đề nghị UBND phường nạo vét."],
    ["that says too little", "Đèn ngõ 52"],
    ["without words", "…"],
  ])("%s", (_, text) => {
    expect(isSame(text)).toBe(false);
  });

  it("where both say too little, though they are equal", () => {
    expect(isSame("Đèn ngõ 52", "Đèn ngõ 52")).toBe(false);
  });
});

it("knows the same road by both of its names", () => {
  const road = "Quốc lộ 1A qua thôn Đoài ngập sâu";
  expect(isSame("QL1A qua thôn Đoài ngập sâu", road)).toBe(true);
});

it("names the nearest, and in a list the first of those that say the same", () => {
  const known = [
    { name: "PTH-2026-001", text: `${lamp} Người dân rất lo.` },
    { name: "PTH-2026-002", text: lamp },
  ];
  const other = "Cống ngõ 264 Âu Cơ hay tắc, bốc mùi";
  const rows = [lamp, other, `${other} hôi`, null, other].map((text, at) =>
    text === null ? null : { name: String(at + 2), text },
  );
  expect(findNearlySame(known, rows)).toEqual(["PTH-2026-002", null, "3", null, "3"]);
});

it("judges ten thousand rows that share most of their words in time", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => ({
    name: String(at),
    text: `Đề nghị sửa chữa mặt đường và thoát nước tại ngõ ${at} đường Âu Cơ bị hư hỏng nặng`,
  }));
  const before = performance.now();
  expect(findNearlySame([], rows).filter(Boolean)).toEqual([]);
  expect(performance.now() - before).toBeLessThan(3_000);
});
