import { db } from "@/lib/platform/db";
import { shortUnit, type ShortUnit } from "./queries";
import { unitsBelow, type UnitInTree } from "./units-of-year";

/** The units directly below some others, as a page of that year counts them; without a year those of all times. */
export async function listUnitsBelow(above: ShortUnit[], year?: number): Promise<UnitInTree[]> {
  const children = await db.unit.findMany({
    where: { parentId: { in: above.map(({ id }) => id) } },
    select: { ...shortUnit, parentId: true },
    orderBy: [{ name: "asc" }, { validFrom: "asc" }],
  });
  return year === undefined ? children : unitsBelow(above, children, year);
}
