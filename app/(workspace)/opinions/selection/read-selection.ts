import { filterAddress, readFilters, unitInAddress, type Address } from "@/lib/opinions/filters";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import type { Actor } from "@/lib/platform/actor";
import { listChosen } from "@/lib/selections/list-chosen";
import { mostChosen } from "@/lib/selections/schema";
import { getViewedUnit } from "@/lib/units/queries";

/** What was ticked in the list, or all that its filters leave, as the address says; null for no such unit. */
export async function readSelection(actor: Actor, address: Address) {
  const sign = unitInAddress(address);
  const unit = await getViewedUnit(actor, sign, await unitSymbolOfCookie());
  if (!unit) return null;
  const { filters } = readFilters(address);
  const isAll = address.all === "yes";
  const ticked = [address.codes ?? []]
    .flat()
    .join(" ")
    .toUpperCase()
    .split(/[\s,;]+/);
  const chosen = {
    unitId: unit.id,
    codes: isAll ? [] : ticked.filter((code) => /^[A-Z0-9-]{1,40}$/.test(code)).slice(0, 500),
    query: isAll ? filterAddress(filters, { page: 1 }) : null,
  };
  const opinions = await listChosen(actor, chosen, mostChosen + 1, new Date());
  const query = new URLSearchParams(filterAddress(filters));
  if (sign) query.set("unit", sign);
  return { unit, chosen, opinions, isAll, listHref: `/opinions?${query}` };
}

export type Selection = NonNullable<Awaited<ReturnType<typeof readSelection>>>;
