import fc from "fast-check";
import { expect, it } from "vitest";
import { foldLines } from "./fold-lines";

const title =
  "SUMMARY:Hội nghị đối thoại định kỳ năm 2026 giữa người đứng đầu cấp ủy\\, chính quyền phường Tây Hồ với Nhân dân";

it("folds Vietnamese lines at 75 octets without cutting a letter", () => {
  const lines = foldLines(title).split("\r\n");
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(lines.slice(1).every((line) => line.startsWith(" "))).toBe(true);
  expect(lines.map((line, index) => (index ? line.slice(1) : line)).join("")).toBe(title);
});

it("undoes folds that counted letters instead of octets", () => {
  expect(foldLines(foldLines(title))).toBe(foldLines(title));
  expect(foldLines("SUMMARY:Một\r\n\t hai")).toBe("SUMMARY:Một hai");
});

it("loses nothing, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const line = `X:${text.replaceAll(/[\r\n\t ]/g, "_")}`;
      const folded = foldLines(line).split("\r\n");
      expect(folded.every((one) => Buffer.byteLength(one) <= 75)).toBe(true);
      expect(folded.map((one, index) => (index ? one.slice(1) : one)).join("")).toBe(line);
    }),
  );
});
