import fc from "fast-check";
import { expect, it } from "vitest";
import { anchorComments, passagesOf } from "./passages";

const text = "Phường lắp đèn trước 30.9.2026. Kinh phí 1,2 tỷ đồng;\nCông an tuần tra.";

it("takes sentences as passages, not tearing dates or figures", () => {
  expect(passagesOf(text)).toEqual([
    "Phường lắp đèn trước 30.9.2026.",
    "Kinh phí 1,2 tỷ đồng;",
    "Công an tuần tra.",
  ]);
});

it("shows a remark at its passage, and at none once those words are gone", () => {
  const comments = [
    { id: "day", passage: "Phường lắp đèn trước 30.9.2026." },
    { id: "gone", passage: "Câu đã xóa." },
    { id: "all", passage: null },
  ];
  const marked = anchorComments(text, comments).filter(({ commentIds }) => commentIds.length > 0);
  expect(marked).toEqual([{ text: comments[0]!.passage, commentIds: ["day"] }]);
});

it("keeps the text whole however passages overlap", () => {
  const part = fc.tuple(fc.nat(text.length), fc.nat(text.length));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const comments = parts.map(([a, b], index) => ({
        id: String(index),
        passage: text.slice(Math.min(a, b), Math.max(a, b)) || null,
      }));
      expect(
        anchorComments(text, comments)
          .map((one) => one.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
