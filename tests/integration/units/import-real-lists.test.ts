// A rehearsal of the real reform: the complete lists of Hà Nội's units, which stay outside the
// repository, are turned into the unit file's format in memory and imported.
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { plainDate } from "@/lib/platform/dates";
import { importUnits } from "@/lib/units/import-units";
import { listUnitsOn } from "@/lib/units/queries";
import { unitFileOfRealLists } from "./real-lists";
import { world, type World } from "../../support/world";

const folder = path.resolve(import.meta.dirname, "../../../../shared/data");
const isHere = fs.existsSync(path.join(folder, "hanoi-mapping.json"));
if (!isHere)
  console.log(`skipped: the real lists are not in ${path.basename(folder)} beside the repository`);

describe.skipIf(!isHere)("the complete lists of Hà Nội", () => {
  let cast: World;
  let done: Awaited<ReturnType<typeof importUnits>>;

  beforeAll(async () => {
    cast = await world();
    done = await importUnits(cast.cityAdministrator, unitFileOfRealLists(folder));
  });

  it("bring in what the address package does not carry", () => {
    expect(done.created).toBeGreaterThan(70);
    expect(done.successions).toBeGreaterThan(250);
  });

  it.each([
    ["2024-12-31", 579, 30],
    ["2025-01-01", 526, 30],
    ["2025-06-30", 526, 30],
    ["2025-07-01", 126, 0],
  ])("on %s count %i wards and communes and %i districts", async (day, wards, districts) => {
    const on = plainDate(day);
    expect(await listUnitsOn(cast.cityAdministrator, on, "ward")).toHaveLength(wards);
    expect(await listUnitsOn(cast.cityAdministrator, on, "district")).toHaveLength(districts);
  });

  it("give every unit of the past a successor, and every present one a predecessor", async () => {
    const past = { validTo: { not: null } } as const;
    const lost = await db.unit.findMany({
      where: { ...past, level: "ward", successors: { none: {} } },
      select: { fullName: true },
    });
    const fromNowhere = await db.unit.findMany({
      where: { validTo: null, level: "ward", predecessors: { none: {} } },
      select: { fullName: true },
    });
    expect(lost).toEqual([]);
    expect(fromNowhere).toEqual([]);
  });

  it("change nothing when imported again", async () => {
    const again = await importUnits(cast.cityAdministrator, unitFileOfRealLists(folder));
    expect(again).toEqual({ created: 0, changed: 0, successions: 0 });
  });
});
