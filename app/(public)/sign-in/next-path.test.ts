import { expect, it } from "vitest";
import { nextPath } from "./next-path";

it("goes on to a page of this site", () => {
  expect(nextPath("/opinions?unit=PTH&page=2")).toBe("/opinions?unit=PTH&page=2");
});

it.each([
  undefined,
  "",
  "opinions",
  "https://elsewhere.example/",
  "//elsewhere.example/work",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "javascript:alert(1)",
  ["/opinions"],
])("goes to the first page instead of %j", (given) => {
  expect(nextPath(given)).toBe("/work");
});
