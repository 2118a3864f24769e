import { expect, it } from "vitest";
import { pageNumbers } from "./page-numbers";

it.each([
  [1, 1, [1]],
  [1, 5, [1, 2, null, 5]],
  [3, 5, [1, 2, 3, 4, 5]],
  [10, 20, [1, null, 9, 10, 11, null, 20]],
  [20, 20, [1, null, 19, 20]],
])("on page %i of %i links %j", (page, pageCount, links) => {
  expect(pageNumbers(page, pageCount)).toEqual(links);
});
