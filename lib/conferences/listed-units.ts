import { reachOf } from "@/lib/platform/unit-tree";
import type { ShortUnit } from "@/lib/units/queries";
import { listUnitsBelow } from "@/lib/units/units-below";
import type { ConferenceFilters } from "./filters";

/** Of which units the list shows the conferences: the viewed one and all below, it alone, or those directly below it. */
export async function listedUnits(
  viewed: ShortUnit,
  { below, year }: Pick<ConferenceFilters, "below" | "year">,
): Promise<string[]> {
  if (below === "no") return [viewed.id];
  if (below === "direct") return (await listUnitsBelow([viewed], year)).map(({ id }) => id);
  return (await reachOf(viewed.id)).sees;
}
