import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { plainDate } from "@/lib/platform/dates";
import { importUnits } from "@/lib/units/import-units";
import type { UnitFile } from "@/lib/units/schema";
import { world, type World } from "../../support/world";

type Unit = UnitFile["units"][number];

let cast: World;
beforeEach(async () => {
  cast = await world();
});

const city = { level: "city", code: "01" } as const;
const newWard: Unit = {
  ...{ level: "ward", code: "90001", type: "phuong", name: "Bãi Giữa", parent: city },
  ...{ validFrom: "2026-07-01", validTo: null, legalBasis: "Nghị quyết thử nghiệm" },
};
const oldTayHo: Unit = {
  ...{ level: "district", code: "003", type: "quan", name: "Tây Hồ", parent: city },
  ...{ validFrom: "2008-08-01", validTo: "2025-06-30" },
};
const file = (units: Unit[], successions: UnitFile["successions"] = []): UnitFile => ({
  format: "units/1",
  units,
  successions,
});
const importEvents = () => db.auditEvent.count({ where: { type: "unit.imported" } });

describe("a unit file", () => {
  it("adds what is new with a sign of its own, and says so in the audit", async () => {
    const before = await importEvents();
    const succession = {
      predecessor: { level: "ward", code: "00103" },
      successor: { level: "ward", code: "90001" },
      scope: "areaOnly",
      effectiveOn: "2026-07-01",
      legalBasis: null,
    } as const;

    const done = await importUnits(cast.cityAdministrator, file([newWard], [succession]));

    expect(done).toEqual({ created: 1, changed: 0, successions: 1 });
    const unit = await db.unit.findUniqueOrThrow({
      where: { symbol: "PBG" },
      include: { parent: true, predecessors: { include: { predecessor: true } } },
    });
    expect(unit).toMatchObject({ fullName: "Phường Bãi Giữa", parent: { symbol: "HN" } });
    expect(unit.predecessors.map((link) => link.predecessor.symbol)).toEqual(["PTH"]);
    expect(await importEvents()).toBe(before + 1);
  });

  it("changes nothing and writes nothing when imported again", async () => {
    await importUnits(cast.cityAdministrator, file([newWard]));
    const events = await importEvents();

    const again = await importUnits(cast.cityAdministrator, file([newWard]));

    expect(again).toEqual({ created: 0, changed: 0, successions: 0 });
    expect(await importEvents()).toBe(events);
  });

  it("ends a registered unit and keeps its sign", async () => {
    await importUnits(null, file([newWard]));

    await importUnits(null, file([{ ...newWard, validTo: "2026-12-31", recordsKeeper: city }]));

    const unit = await db.unit.findUniqueOrThrow({
      where: { symbol: "PBG" },
      include: { recordsKeeper: true },
    });
    expect(unit).toMatchObject({
      validTo: plainDate("2026-12-31"),
      recordsKeeper: { symbol: "HN" },
    });
  });

  it("normalises what another keyboard composed", async () => {
    await importUnits(null, file([{ ...newWard, name: "Bãi Giữa".normalize("NFD") }]));

    expect((await db.unit.findUniqueOrThrow({ where: { symbol: "PBG" } })).name).toBe("Bãi Giữa");
  });

  it("imported twice at the same time makes one unit", async () => {
    const both = await Promise.all([
      importUnits(cast.cityAdministrator, file([newWard])),
      importUnits(cast.cityAdministrator, file([newWard])),
    ]);

    expect(both.map((done) => done.created).sort()).toEqual([0, 1]);
    expect(await db.unit.count({ where: { code: "90001" } })).toBe(1);
  });
});

describe("a unit file at fault is refused whole", () => {
  const refused = async (given: UnitFile, ...reasons: string[]) => {
    const before = await db.unit.count();
    const events = await importEvents();
    await expect(importUnits(cast.cityAdministrator, given)).rejects.toMatchObject({
      code: "unit-file-invalid",
      faults: reasons.map((reason) => expect.objectContaining({ reason, row: expect.any(Number) })),
    });
    expect(await db.unit.count()).toBe(before);
    expect(await importEvents()).toBe(events);
  };

  it.each<[string, string, Unit[]]>([
    ["the same unit twice", "twice", [newWard, { ...newWard, name: "Khác" }]],
    ["a code in use at that time", "overlap", [{ ...newWard, code: "00103" }]],
    ["a sign in use", "symbolTaken", [{ ...newWard, symbol: "PTH" }]],
    ["no unit above", "parentUnknown", [{ ...newWard, parent: null }]],
    [
      "a unit above that is no more",
      "parentUnknown",
      [{ ...newWard, parent: { level: "district", code: "003" } }],
    ],
    [
      "a unit above of the same level",
      "levelNotBelow",
      [{ ...newWard, parent: { level: "ward", code: "00103" } }],
    ],
    [
      "a unit that outlives the one above",
      "parentShorter",
      [{ ...newWard, parent: { level: "district", code: "003" }, validFrom: "2020-01-01" }],
    ],
    [
      "units below left without one above",
      "childOutside",
      [{ ...oldTayHo, validTo: "2020-12-31" }],
    ],
    [
      "an unknown keeper of records",
      "keeperUnknown",
      [{ ...newWard, recordsKeeper: { level: "ward", code: "99999" } }],
    ],
  ])("for %s", async (_, reason, units) => {
    const faults = reason === "twice" ? [reason, reason] : [reason];
    await refused(file(units), ...faults);
  });

  it("for successions between units that were not there", async () => {
    const link = { scope: "whole", effectiveOn: "2026-07-01", legalBasis: null } as const;
    await refused(
      file(
        [newWard],
        [
          {
            ...link,
            predecessor: { level: "ward", code: "99999" },
            successor: { level: "ward", code: "90001" },
          },
          {
            ...link,
            predecessor: { level: "ward", code: "00103" },
            successor: { level: "ward", code: "00103" },
          },
        ],
      ),
      "predecessorUnknown",
      "sameUnit",
    );
  });

  it("for a shape that cannot be read, naming the place", async () => {
    const given = file([{ ...newWard, validFrom: "2026-02-30", code: "x" }]);
    await expect(importUnits(null, given)).rejects.toMatchObject({
      code: "unit-file-invalid",
      shape: [
        { path: "units.0.code", message: "unitCode" },
        { path: "units.0.validFrom", message: "noSuchDay" },
      ],
    });
  });

  it("from anybody but an administrator of the whole installation", async () => {
    for (const actor of [cast.wardAdministrator, cast.citySecretariat, cast.secretariat]) {
      await expect(importUnits(actor, file([newWard]))).rejects.toMatchObject({
        code: "not-allowed",
      });
    }
    expect(await db.unit.count({ where: { code: "90001" } })).toBe(0);
  });
});
