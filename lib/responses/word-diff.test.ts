import fc from "fast-check";
import { expect, it } from "vitest";
import { compareTexts } from "./compare-texts";
import { diffWords } from "./word-diff";

it("marks the words that changed and no others", () => {
  const { left, right } = compareTexts(
    "Phường lắp 6 bóng đèn trước ngày 30/9.",
    "Phường lắp 8 bóng đèn trước ngày 30/9/2026.",
  );
  const torn = compareTexts("giao ban và sẽ", "một hai và ba bốn");
  expect(torn.left).toEqual([{ text: "giao ban và sẽ", isChanged: true }]);
  const changed = (text: typeof left) => text.filter((part) => part.isChanged).map((p) => p.text);
  expect(changed(left)).toEqual(["6", "30/9."]);
  expect(changed(right)).toEqual(["8", "30/9/2026."]);
});

it("gives both texts back whole, whatever they are", () => {
  const words = fc.array(fc.constantFrom("ngõ", "cống", "đèn", "năm", " ", "\n", "2027"), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = [a.join(" "), b.join("")];
      const parts = diffWords(left, right);
      const without = (side: string) =>
        parts
          .filter((part) => part.side !== side)
          .map((part) => part.text)
          .join("");
      expect(without("right")).toBe(left);
      expect(without("left")).toBe(right);
    }),
  );
});

it("finds nothing between equal texts, and keeps pace with the longest answers", () => {
  const text = "Ủy ban nhân dân phường trả lời. ".repeat(600);
  expect(diffWords(text, text)).toEqual([{ text, side: "both" }]);
  const began = performance.now();
  diffWords(`${text}một hai`, `ba ${text.replaceAll("phường", "quận")}`);
  expect(performance.now() - began).toBeLessThan(5_000);
});
