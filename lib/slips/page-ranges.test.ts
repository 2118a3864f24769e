import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyPages, pagesOf, readDivision, readPages, writePages } from "./page-ranges";

describe("pages that an office types", () => {
  it.each([
    ["1-2, 3, 4-6", [1, 2, 3, 4, 5, 6], 3],
    ["1 – 2;3\n4—6", [1, 2, 3, 4, 5, 6], 3],
    ["4-6, 1-3,", [4, 5, 6, 1, 2, 3], 2],
  ])("divides six pages, in the order typed: %s", (typed, pages, slips) => {
    const ranges = readDivision(typed, 6);
    if ("refused" in ranges) throw new Error(ranges.refused);
    expect(ranges).toHaveLength(slips);
    expect(ranges.flatMap(pagesOf)).toEqual(pages);
  });

  it.each([
    ["1-2, ba", "slip-pages-unreadable", { part: "ba" }],
    ["1-2, 6-3", "slip-pages-unreadable", { part: "6-3" }],
    ["1-2-3", "slip-pages-unreadable", { part: "1-2-3" }],
    ["-1", "slip-pages-unreadable", { part: "-1" }],
    ["1-7", "slip-page-outside", { page: 7, pages: 6 }],
    ["0-6", "slip-page-outside", { page: 0, pages: 6 }],
    ["1-3, 3-6", "slip-page-twice", { page: 3 }],
    ["1, 3-4", "slip-pages-missing", { pages: "2, 5-6" }],
    ["", "slip-pages-missing", { pages: "1-6" }],
  ])("says what is wrong with a division of six pages: %s", (typed, refused, params) => {
    expect(readDivision(typed, 6)).toEqual({ refused, params });
  });

  it("may leave pages out where they are only named", () => {
    expect(readPages("2, 4-5", 6)).toEqual([
      { from: 2, to: 2 },
      { from: 4, to: 5 },
    ]);
  });

  it("read back as they were written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 })), (given) => {
        const pages = given.sort((one, other) => one - other);
        const read = readPages(writePages(pages), 200);
        expect("refused" in read ? read : read.flatMap(pagesOf)).toEqual(pages);
      }),
    );
  });
});

it("gives every page to one slip, two by two, the odd one alone", () => {
  expect(everyPages(2, 5)).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 4 },
    { from: 5, to: 5 },
  ]);
  expect(everyPages(1, 3)).toHaveLength(3);
});
