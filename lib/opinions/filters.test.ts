import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterAddress, filtersInUse, noFilters, readFilters, unitInAddress } from "./filters";

describe("the filters in the address", () => {
  it("are read, and written back as they were", () => {
    const address =
      "conference=01890a5d-ac96-774b-bcce-b302099a8057&year=2024&moment=at&topic=partyBuilding" +
      "&answer=unanswered&outcome=none&confirmed=no&due=overdue&q=b%E1%BA%BFn+%C4%91%E1%BB%97&sort=-due&below=no&page=3";
    const { filters, ignored } = readFilters(Object.fromEntries(new URLSearchParams(address)));
    expect(ignored).toEqual([]);
    expect(readFilters(Object.fromEntries(new URLSearchParams(filterAddress(filters))))).toEqual({
      filters,
      ignored: [],
    });
    expect(filterAddress(filters)).toContain("sort=-due&below=no&page=3");
  });

  it("leave out what is as usual", () => {
    expect(filterAddress(noFilters)).toBe("");
    expect(filtersInUse(noFilters)).toEqual([]);
  });

  it("are treated as absent and named, where they make no sense", () => {
    const nonsense = {
      ...{ conference: "1", year: "20244", moment: "during", channel: "fax", topic: "';--" },
      ...{ answer: "{}", outcome: "won", confirmed: "maybe", leader: "king", organisation: "x" },
      ...{ due: "never", sort: "text", page: "-1", below: "0" },
    };
    const { filters, ignored } = readFilters(nonsense);
    expect(filters).toEqual(noFilters);
    expect(ignored.sort()).toEqual(Object.keys(nonsense).sort());
  });

  it.each(["-1", "0", "NaN", "1e9", "99999999", "1.5", " 2"])(
    "take page %s for the first",
    (page) => expect(readFilters({ page }).filters.page).toBe(1),
  );

  it("are never a fault, whatever was typed", () => {
    const value = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.string()));
    const names = fc.constantFrom(...Object.keys(noFilters));
    fc.assert(
      fc.property(fc.dictionary(names, value), (address) => {
        const { filters } = readFilters(address);
        expect(
          readFilters(Object.fromEntries(new URLSearchParams(filterAddress(filters)))),
        ).toEqual({ filters, ignored: [] });
      }),
      { numRuns: 40 },
    );
  });

  it("name a unit by its sign only", () => {
    expect(unitInAddress({ unit: "TH" })).toBe("TH");
    expect(unitInAddress({ unit: "TH\0'" })).toBe("TH--");
    expect(unitInAddress({})).toBeUndefined();
  });
});
