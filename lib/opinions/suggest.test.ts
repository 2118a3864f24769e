import fc from "fast-check";
import { expect, it } from "vitest";
import { suggestFrom } from "./suggest";

it("says what most of the nearest were decided to be, and how many of how many", () => {
  const decided = ["a", "a", null, "b", "a", "a", "b", "a", "a", "a", "a", "a"];
  expect(suggestFrom(decided)).toEqual({ value: "a", count: 7, of: 9 });
});

it("proposes nothing where one stands alone, nobody decided, or no half agrees", () => {
  expect(suggestFrom([])).toBeNull();
  expect(suggestFrom([null, "a", null])).toBeNull();
  expect(suggestFrom(["a", "a", "b", "b", "c"])).toBeNull();
});

it("never counts more than the nine it asked, whatever they decided", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", null)), (decided) => {
      const found = suggestFrom(decided);
      return (
        found === null || (found.of <= 9 && found.count <= found.of && found.count * 2 >= found.of)
      );
    }),
  );
});
