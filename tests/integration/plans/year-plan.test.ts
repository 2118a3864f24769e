import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addOwnRule } from "@/lib/plans/add-own-rule";
import { getYearPlan, listFrequencyRules } from "@/lib/plans/queries";
import { stateFrequencyRule } from "@/lib/plans/state-frequency-rule";
import { instantAt } from "@/lib/platform/dates";
import { found } from "@/lib/refusals";
import { getViewedUnit } from "@/lib/units/queries";
import { eventsOf, scheduled } from "@/tests/integration/conferences/scheduled";
import { world } from "@/tests/support/world";

const now = instantAt("2026-11-22", "09:00");

async function planFor(actor: Parameters<typeof getYearPlan>[0], symbol: string, year: number) {
  return getYearPlan(actor, found(await getViewedUnit(actor, symbol)), year, now);
}

describe("the plan of the city's year", () => {
  it("has all 126 units, the missing first", async () => {
    const w = await scheduled("held");
    const { below } = await planFor(w.citySecretariat, "HN", 2026);
    expect(below).toHaveLength(126);
    expect(below[0]).toMatchObject({ overall: "missed", held: 0 });
    const tayHo = below.find(({ unit }) => unit.symbol === "PTH");
    expect(tayHo).toMatchObject({ overall: "due", held: 1 });
    expect(below.at(-1)!.unit.symbol).toBe("PTH");
  });

  it("has the districts of a year before the reform", async () => {
    const { citySecretariat } = await world();
    const { below } = await planFor(citySecretariat, "HN", 2024);
    expect(below.every(({ unit }) => unit.level === "district")).toBe(true);
    expect(below).toHaveLength(30);
  });
});

describe("the plan of a ward's year", () => {
  it("shows the district whose records it keeps, with its wards, in a year before its own", async () => {
    const { secretariat } = await world();
    const { own, below } = await planFor(secretariat, "PTH", 2024);
    expect(own.unit.symbol).toBe("TH");
    expect(below).toHaveLength(8);
    expect(below.every(({ overall }) => overall === "missed")).toBe(true);
  });

  it("does not count on a conference that its day has overtaken", async () => {
    const { secretariat } = await scheduled("planned");
    const { own } = await planFor(secretariat, "PTH", 2026);
    expect(own).toMatchObject({ held: 0, coming: 0 });
    expect(own.entries).toMatchObject([{ state: "overtaken" }]);
  });

  it("judges by the unit's own rule as well, and no other unit by it", async () => {
    const w = await world();
    const rule = {
      unitId: w.units.tayHo.id,
      name: "Mỗi quý một lần",
      times: 1,
      period: "quarter" as const,
      validFrom: "2026-01-01",
      validTo: null,
      source: "Quy chế số 05-QC/ĐU",
      submissionKey: randomUUID(),
    };
    await addOwnRule(w.secretariat, rule, now);
    const standings = async (symbol: string) =>
      (await planFor(w.citySecretariat, symbol, 2026)).own.standings.filter(
        (one) => one.rule.source === rule.source,
      );
    expect((await standings("PTH")).map(({ state }) => state)).toEqual([
      "missed",
      "missed",
      "missed",
      "due",
    ]);
    expect(await standings("PCG")).toEqual([]);
    await expect(
      addOwnRule(w.cauGiaySecretariat, { ...rule, submissionKey: randomUUID() }, now),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(
      addOwnRule(w.frontOfficer, { ...rule, submissionKey: randomUUID() }, now),
    ).rejects.toMatchObject({ code: "not-allowed" });
  });
});

describe("a frequency that nobody knew", () => {
  it("is stated once by the city's administrator, and judges from then on", async () => {
    const w = await world();
    const unknown = (await listFrequencyRules()).find(({ code }) => code === "R08")!;
    const statement = {
      ruleId: unknown.id,
      version: 1,
      times: 1,
      period: "year" as const,
      validFrom: "2017-05-25",
      validTo: null,
      source: "Quyết định số 2200-QĐ/TU, điều 6",
    };
    await expect(stateFrequencyRule(w.wardAdministrator, statement, now)).rejects.toMatchObject({
      code: "not-allowed",
    });
    await stateFrequencyRule(w.cityAdministrator, statement, now);
    expect(await eventsOf(unknown.id)).toMatchObject([{ type: "frequencyRule.stated", times: 1 }]);
    const { own } = await planFor(w.citySecretariat, "TH", 2024);
    expect(own.overall).toBe("missed");
    await expect(
      stateFrequencyRule(w.cityAdministrator, { ...statement, version: 2 }, now),
    ).rejects.toMatchObject({ code: "rule-already-stated" });
  });
});
