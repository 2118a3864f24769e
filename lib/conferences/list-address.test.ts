import { describe, expect, it } from "vitest";
import { conferenceFilters } from "./filters";
import { listAddress } from "./list-address";

const read = (address: string) =>
  conferenceFilters.parse(Object.fromEntries(new URLSearchParams(address)));

describe("the filters in the address", () => {
  it("come back as they were written", () => {
    const query = {
      ...read("year=2024&kind=periodic&when=held&q=đối thoại&sort=-date"),
      unit: "TH",
    };
    const [, written = ""] = listAddress(query).split("?");
    expect(read(written)).toEqual(read("year=2024&kind=periodic&when=held&q=đối thoại&sort=-date"));
    expect(new URLSearchParams(written).get("unit")).toBe("TH");
  });

  it("leave out what is as usual", () => {
    expect(listAddress({ ...read(""), unit: null })).toBe("/conferences");
  });

  it("lead to the first page when one of them changes", () => {
    const query = { ...read("year=2024&page=3"), unit: null };
    expect(listAddress(query, { kind: "thematic" })).toBe("/conferences?year=2024&kind=thematic");
    expect(listAddress(query, { page: 4 })).toBe("/conferences?year=2024&page=4");
  });

  it("ignore what makes no sense", () => {
    expect(read("year=abc&kind=1&status=&cause=x&when=never&sort=drop&page=-1&below=x")).toEqual(
      read(""),
    );
  });
});
