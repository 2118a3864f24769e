import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { unitsBelow, unitsShownIn, type UnitInTree } from "@/lib/units/units-of-year";
import { coverageOf, heldByMonth } from "./coverage";

function unit(
  id: string,
  parentId: string | null,
  from: string,
  to: string | null = null,
): UnitInTree {
  return {
    id,
    parentId,
    symbol: id.toUpperCase(),
    name: id,
    fullName: id,
    level: "ward",
    type: "phuong",
    validFrom: plainDate(from),
    validTo: to === null ? null : plainDate(to),
  };
}

const city = unit("city", null, "2008-08-01");
const district = unit("district", "city", "2008-08-01", "2025-06-30");
const merged = unit("merged", "district", "2008-08-01", "2024-12-31");
const oldWard = unit("oldWard", "district", "2008-08-01", "2025-06-30");
const ward = unit("ward", "city", "2025-07-01");
const kept = [district, merged, oldWard];

describe("the units a dashboard shows", () => {
  it("are the viewed one in the years it existed", () => {
    expect(unitsShownIn(2026, ward, kept)).toEqual([ward]);
    expect(unitsShownIn(2025, ward, kept)).toEqual([ward]);
  });

  it("are the topmost of those whose records it keeps in the years before", () => {
    expect(unitsShownIn(2024, ward, kept)).toEqual([district]);
    expect(unitsShownIn(2024, ward, [oldWard, merged])).toEqual([oldWard, merged]);
  });

  it("are the viewed one where nothing is kept of that year", () => {
    expect(unitsShownIn(1990, ward, kept)).toEqual([ward]);
  });
});

describe("the units below", () => {
  it("are those of the end of the year: old and new ones are not counted together", () => {
    expect(unitsBelow([city], [district, ward], 2025)).toEqual([ward]);
    expect(unitsBelow([city], [district, ward], 2024)).toEqual([district]);
  });

  it("are those of the last day of a unit that ended within the year", () => {
    expect(unitsBelow([district], [merged, oldWard], 2025)).toEqual([oldWard]);
    expect(unitsBelow([district], [merged, oldWard], 2024)).toEqual([merged, oldWard]);
  });
});

const held = (unitId: string, month: number, count: number) => ({
  unitId,
  month,
  kind: "periodic" as const,
  held: count,
  coming: 0,
});

describe("coverage", () => {
  it("counts units that held a conference, and their conferences only", () => {
    const counts = [held("oldWard", 6, 2), held("district", 12, 1)];
    const coverage = coverageOf([merged, oldWard], counts);
    expect(coverage).toMatchObject({ covered: 1, held: 2 });
    expect(coverage?.units.map((row) => row.held)).toEqual([0, 2]);
  });

  it("is none where no unit is below", () => {
    expect(coverageOf([], [])).toBeNull();
  });

  it("puts conferences under their months", () => {
    const months = heldByMonth([
      held("oldWard", 1, 1),
      held("oldWard", 12, 2),
      held("merged", 12, 1),
    ]);
    expect(months).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]);
  });
});
