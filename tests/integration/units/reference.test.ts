import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { plainDate } from "@/lib/platform/dates";
import { loadReference } from "@/prisma/seed/reference";
import { spell } from "@/prisma/seed/units/address-package";
import { wardsOfFiveLocalities } from "@/prisma/seed/units/five-localities";
import { listUnitsOn } from "@/lib/units/queries";
import { world, type World } from "../../support/world";

let cast: World;
beforeAll(async () => {
  cast = await world();
});

describe("the units every installation begins with", () => {
  it("are Hà Nội, its 126 present wards and communes, and thirty districts until 30/06/2025", async () => {
    const on = (day: string, level: "district" | "ward") =>
      listUnitsOn(cast.cityAdministrator, plainDate(day), level);
    expect(await on("2025-07-01", "ward")).toHaveLength(126);
    expect(await on("2025-07-01", "district")).toHaveLength(0);
    expect(await on("2025-06-30", "district")).toHaveLength(30);
    expect(await on("2025-06-30", "ward")).toHaveLength(526);
  });

  it.each(Object.entries(wardsOfFiveLocalities))(
    "hold every ward of district %s as it was in 2024",
    async (code, names) => {
      const wards = await db.unit.findMany({
        where: {
          parent: { code, level: "district" },
          validFrom: { lte: plainDate("2024-12-31") },
          validTo: { gte: plainDate("2024-12-31") },
        },
        select: { name: true },
      });
      expect(wards.map((ward) => ward.name).sort()).toEqual([...names].sort());
    },
  );

  it("follow Sài Đồng through Phúc Lợi of Long Biên to phường Phúc Lợi", async () => {
    const saiDong = await db.unit.findUniqueOrThrow({
      where: { symbol: "SD" },
      include: {
        recordsKeeper: true,
        successors: {
          include: { successor: { include: { successors: { include: { successor: true } } } } },
        },
      },
    });
    const chain = saiDong.successors.flatMap(({ successor }) =>
      successor.successors.map((next) => `${successor.symbol} → ${next.successor.symbol}`),
    );
    expect(saiDong.validTo).toEqual(plainDate("2024-12-31"));
    expect(chain).toContain("LBPL → PPL");
    expect(saiDong.recordsKeeper?.symbol).toBe("PPL");
  });

  it("know who keeps the records of each that is no more", async () => {
    const unkept = await db.unit.count({
      where: { validTo: { not: null }, recordsKeeperId: null },
    });
    expect(unkept).toBe(0);
    const keepers = await db.unit.findMany({
      where: { symbol: { in: ["TH", "DD", "TT", "CG"] } },
      select: { symbol: true, recordsKeeper: { select: { symbol: true } } },
      orderBy: { symbol: "asc" },
    });
    expect(keepers.map((unit) => `${unit.symbol} ${unit.recordsKeeper?.symbol}`)).toEqual([
      "CG PCG",
      "DD PDD",
      "TH PTH",
      "TT XTT",
    ]);
  });

  it("have their organisations under official names", async () => {
    const names = await db.organisation.findMany({
      where: { unit: { symbol: "PTH" } },
      select: { name: true },
    });
    expect(names).toHaveLength(15);
    expect(names.map(({ name }) => name)).toContain(
      "Phòng Kinh tế, Hạ tầng và Đô thị phường Tây Hồ",
    );
    const communes = await db.organisation.count({
      where: { unit: { symbol: "XTT" }, name: "Phòng Kinh tế xã Thanh Trì" },
    });
    expect(communes).toBe(1);
  });

  it("load again without changing anything", async () => {
    expect(await loadReference()).toEqual({
      ...{ topics: 0, created: 0, changed: 0, successions: 0, organisations: 0 },
      ...{ holidays: 0, deadlineRules: 0, frequencyRules: 0 },
    });
  });
});

it.each([
  ["Yên Hoà", "Yên Hòa"],
  ["Thuỵ Khuê", "Thụy Khuê"],
  ["Đại áng", "Đại Áng"],
  ["Quý Sơn", "Quý Sơn"],
  ["Hoàn Kiếm", "Hoàn Kiếm"],
  ["Cổ Loa", "Cổ Loa"],
])("spells %s as the resolutions print it: %s", (given, printed) => {
  expect(spell(given)).toBe(printed);
});
