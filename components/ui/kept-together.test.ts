import { expect, it } from "vitest";
import { piecesOf } from "./kept-together";

const kept = (text: string) => piecesOf(text).flatMap(({ text, isKept }) => (isKept ? [text] : []));

it.each([
  ["Ý kiến PTH-2026-016", ["PTH-2026-016"]],
  ["Thông báo số 46-TB/ĐU và số 12/BB-UBND", ["46-TB/ĐU", "12/BB-UBND"]],
  ["HN04-ghi-chep-cua-van-phong-dang-uy.docx", []],
  ["Kế hoạch và/hoặc chương trình", []],
])("keeps the codes and document numbers of “%s” in one line each", (text, codes) => {
  expect(kept(text)).toEqual(codes);
});

it("reads a word without end in no time", () => {
  expect(kept(`${"x".repeat(200_000)} PTH-2026-016`)).toEqual(["PTH-2026-016"]);
});

it("begins no line with a dash, and says the same words", () => {
  const text = "các tổ chức chính trị - xã hội tại 21/10/2026";
  const shown = piecesOf(text).map((piece) => piece.text);
  expect(shown.join("")).toBe("các tổ chức chính trị\u00a0- xã hội tại 21/10/2026");
});
