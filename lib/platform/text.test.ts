import { expect, it } from "vitest";
import { beginningOf } from "./text";

it.each([
  ["Cống tắc.", "Cống tắc."],
  ["Cống tắc, đường ngập", "Cống tắc, đường ngập"],
  ["Cống tắc, đường ngập nặng", "Cống tắc, đường…"],
  ["Cống ngõ 12/34 tắc; ngập sâu", "Cống ngõ 12/34 tắc…"],
  ["x".repeat(60), `${"x".repeat(20)}…`],
  [`x${"🚧".repeat(30)}`, `x${"🚧".repeat(9)}…`],
])("of %s twenty characters show %s", (text, shown) => {
  expect(beginningOf(text, 20)).toBe(shown);
});
