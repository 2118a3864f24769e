import { beforeAll, describe, expect, it } from "vitest";
import { getUnit, getViewedUnit, listUnits, listVisibleUnits } from "@/lib/units/queries";
import { world, type World } from "../../support/world";

let cast: World;
beforeAll(async () => {
  cast = await world();
});

describe("the unit a page shows", () => {
  it("is one's own where none is named", async () => {
    expect((await getViewedUnit(cast.secretariat))?.symbol).toBe("PTH");
    expect((await getViewedUnit(cast.citySecretariat))?.symbol).toBe("HN");
  });

  it("is the one named in the address, or else the one remembered", async () => {
    expect((await getViewedUnit(cast.citySecretariat, "dd"))?.fullName).toBe("Quận Đống Đa");
    expect((await getViewedUnit(cast.citySecretariat, undefined, "PCG"))?.symbol).toBe("PCG");
    expect((await getViewedUnit(cast.secretariat, undefined, "PCG"))?.symbol).toBe("PTH");
  });

  it("is none where the named one may not be seen or is not there", async () => {
    expect(await getViewedUnit(cast.secretariat, "PCG")).toBeNull();
    expect(await getViewedUnit(cast.secretariat, "HN")).toBeNull();
    expect(await getViewedUnit(cast.secretariat, "NOWHERE")).toBeNull();
  });
});

it("finds no unit that may not be seen", async () => {
  expect(await getUnit(cast.secretariat, "PCG")).toBeNull();
  expect(
    (await getUnit(cast.secretariat, "TH"))?.successors.map((link) => link.successor.symbol),
  ).toContain("PTH");
});

it("groups the switcher into one's own units, those below, and those whose records one keeps", async () => {
  const ward = await listVisibleUnits(cast.secretariat);
  expect(ward.own.map((unit) => unit.symbol)).toEqual(["PTH"]);
  expect(ward.below).toEqual([]);
  expect(ward.kept.map((unit) => unit.symbol)).toEqual(
    expect.arrayContaining(["TH", "THBUOI", "THXL"]),
  );
  const city = await listVisibleUnits(cast.citySecretariat);
  expect(city.own.map((unit) => unit.symbol)).toEqual(["HN"]);
  expect(city.below.length).toBeGreaterThan(650);
});

describe("the register of units", () => {
  const names = async (q: string, when?: "present" | "past") =>
    (await listUnits(cast.citySecretariat, { q, when })).map((unit) => unit.fullName);

  it("is searched without accents, by name, sign and code", async () => {
    expect(await names("dong da", "present")).toEqual(["Phường Đống Đa"]);
    expect(await names("phuong thuy khue")).toEqual(["Phường Thụy Khuê"]);
    expect(await names("THBUOI")).toEqual(["Phường Bưởi"]);
    expect(await names("00103")).toContain("Phường Tây Hồ");
    expect(await names("%")).toHaveLength((await names("")).length);
  });

  it("lists units that exist before those that do not, in Vietnamese order", async () => {
    const found = await names("tay ho");
    expect(found[0]).toBe("Phường Tây Hồ");
    const present = await listUnits(cast.citySecretariat, { when: "present", type: "phuong" });
    const order = present.map((unit) => unit.name);
    expect(order.indexOf("Đại Mỗ")).toBeGreaterThan(order.indexOf("Dương Nội"));
    expect(order.indexOf("Đống Đa")).toBeLessThan(order.indexOf("Giảng Võ"));
  });

  it("shows a ward only what is its own", async () => {
    const seen = await listUnits(cast.secretariat, {});
    expect(seen.map((unit) => unit.symbol)).not.toContain("PCG");
  });
});
