import { z } from "zod";
import { UnitType } from "@/lib/generated/prisma/enums";
import { tidyLine } from "@/lib/platform/text";

export const unitsPerPage = 50;

const types = Object.values(UnitType) as [UnitType, ...UnitType[]];

/** An address that was typed or truncated shows the list without what it cannot read. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

export const unitFilters = z.object({
  q: lenient(z.string().max(200).transform(tidyLine)),
  when: lenient(z.enum(["present", "past"])),
  type: lenient(z.enum(types)),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type UnitFilters = z.output<typeof unitFilters>;

/** The address of the list with some of its filters changed; any such change leads to page 1. */
export function unitsAddress(
  filters: UnitFilters,
  change: Partial<Record<keyof UnitFilters, unknown>> = {},
) {
  const next = { ...filters, page: 1, ...change };
  const params = new URLSearchParams();
  for (const name of ["q", "when", "type", "page"] as const) {
    const value = next[name];
    if (value && !(name === "page" && value === 1)) params.set(name, String(value));
  }
  const written = params.toString();
  return written ? `/units?${written}` : "/units";
}
