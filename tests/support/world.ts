import { db } from "@/lib/platform/db";
import { forgetUnitTree } from "@/lib/platform/unit-tree";
import { organisationOf } from "./appoint";
import { readCast } from "./cast";
import { resetDatabase } from "./database";

/** The database as it was before the first test, with the units of Hà Nội and a small cast. */
export async function world() {
  await resetDatabase();
  forgetUnitTree();
  const [units, people] = await Promise.all([unitsByName(), readCast()]);
  return {
    units,
    /** Of phường Tây Hồ, to charge opinions to. */
    agency: await organisationOf(units.tayHo.id, "agency", "Phòng Kinh tế, Hạ tầng và Đô thị"),
    ...people,
  };
}

export type World = Awaited<ReturnType<typeof world>>;

const symbols = {
  hanoi: "HN",
  tayHo: "PTH",
  cauGiay: "PCG",
  dongDa: "PDD",
  phucLoi: "PPL",
  thanhTri: "XTT",
  /** Abolished on 30/06/2025; phường Tây Hồ keeps its records. */
  oldTayHo: "TH",
  oldDongDa: "DD",
  /** Abolished on 31/12/2024; phường Phúc Lợi keeps its records. */
  saiDong: "SD",
} as const;

async function unitsByName() {
  const found = await db.unit.findMany({
    where: { symbol: { in: Object.values(symbols) } },
    select: { id: true, symbol: true, name: true, fullName: true },
  });
  const named = Object.entries(symbols).map(([name, symbol]) => [
    name,
    found.find((unit) => unit.symbol === symbol),
  ]);
  return Object.fromEntries(named) as Record<keyof typeof symbols, (typeof found)[number]>;
}
