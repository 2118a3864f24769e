import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isEnteredAfterwards } from "@/lib/conferences/is-entered-afterwards";
import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { world } from "@/tests/support/world";
import { today } from "./scheduled";

const isAfterwards = (unitId: string, day: string) =>
  isEnteredAfterwards(unitId, plainDate(day), today);

describe("a conference is entered after the fact", () => {
  it("where its day has passed, not on the day itself nor before", async () => {
    const { units } = await world();
    expect(await isAfterwards(units.tayHo.id, "2026-02-28")).toBe(true);
    expect(await isAfterwards(units.tayHo.id, "2026-03-01")).toBe(false);
    expect(await isAfterwards(units.tayHo.id, "2026-03-02")).toBe(false);
  });

  it("without being asked of a former unit, of a day before the unit, or of none", async () => {
    const { units } = await world();
    const district = await db.unit.findUniqueOrThrow({ where: { symbol: "TH" } });
    expect(await isAfterwards(district.id, "2024-05-10")).toBe(false);
    expect(await isAfterwards(units.tayHo.id, "2025-06-30")).toBe(false);
    expect(await isAfterwards(randomUUID(), "2026-02-28")).toBe(false);
  });
});
