import { expect, it } from "vitest";
import { nextPath } from "./next-path";

it("goes on to a page of this site", () => {
  expect(nextPath("/opinions?unit=PTH&page=2")).toBe("/opinions?unit=PTH&page=2");
});

it("leaves out what a soft navigation adds to an address", () => {
  expect(nextPath("/conferences?_rsc=1ab2c")).toBe("/conferences");
  expect(nextPath("/opinions?unit=PTH&_rsc=1ab2c&page=2")).toBe("/opinions?unit=PTH&page=2");
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
