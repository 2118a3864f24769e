import { describe, expect, it } from "vitest";
import { allWaiting, readWaitingFilters, waitingAddress } from "./waiting-filters";

describe("the filters of what waits", () => {
  it("keep their place in the address from page to page", () => {
    const filters = readWaitingFilters({ act: "issue", due: "overdue", page: "2" });
    expect(filters).toEqual({ act: "issue", due: "overdue", page: 2 });
    expect(waitingAddress(filters, 3)).toBe("/work?act=issue&due=overdue&page=3");
  });

  it("begin anew at the first page", () => {
    const filters = readWaitingFilters({ act: "issue", page: "4" });
    expect(waitingAddress({ ...filters, act: null })).toBe("/work");
  });

  it.each(["0", "-1", "1e9", "two", ""])("take page %j for the first", (page) => {
    expect(readWaitingFilters({ page, act: "x", due: ["y"] })).toEqual(allWaiting);
  });
});
