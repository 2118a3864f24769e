import { describe, expect, it } from "vitest";
import { whyProgrammeIsTooLong, totalMinutes } from "./rules";
import { itemsOfStandard, standardProgrammes, usualProgramme } from "./standard-programmes";
import { templateItems } from "./schema";
import { instantAt } from "@/lib/platform/dates";

describe.each(standardProgrammes)("the standard programme “%s”", (key) => {
  const items = itemsOfStandard(key);

  it("fits a morning, opens, answers and concludes", () => {
    expect(templateItems.parse(items)).toEqual(items);
    expect(totalMinutes(items)).toBeLessThanOrEqual(210);
    expect(whyProgrammeIsTooLong(items, instantAt("2026-11-26", "08:00"))).toBeNull();
    const kinds = items.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["opening", "answers"]));
    expect(kinds.at(-1)).toBe("conclusion");
  });
});

it("is chosen by sites and level", () => {
  const ward = { unit: { level: "ward" }, sites: [1] };
  expect(usualProgramme(ward)).toBe("ward");
  expect(usualProgramme({ ...ward, sites: [1, 2] })).toBe("connected");
  expect(usualProgramme({ unit: { level: "city" }, sites: [] })).toBe("full");
});
