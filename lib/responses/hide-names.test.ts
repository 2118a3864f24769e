import { expect, it } from "vitest";
import { hideNames } from "./hide-names";

const hoa = { name: "Trần Thị Hoa", phone: "0912 345 678" };

it("hides a name however it is written, and leaves the words about it", () => {
  expect(hideNames("Đã trao giấy cho bà TRẦN  THỊ HOA ngày 28/04.", [hoa])).toBe(
    "Đã trao giấy cho bà … ngày 28/04.",
  );
});

it("hides a telephone number however its digits are set apart", () => {
  expect(hideNames("Liên hệ 0912.345.678 hoặc 0912345678.", [hoa])).toBe("Liên hệ … hoặc ….");
});

it("hides no part of a longer name or number", () => {
  const text = "Trần Thị Hoan, văn bản 10912345678.";
  expect(hideNames(text, [hoa])).toBe(text);
});

it("leaves a name of one word, and people of whom nothing is known", () => {
  const text = "Đường hoa Bình Minh (mở lại).";
  const people = [
    { name: "Bình", phone: null },
    { name: null, phone: "113" },
    { name: "(", phone: "" },
  ];
  expect(hideNames(text, people)).toBe(text);
});
