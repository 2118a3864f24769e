import { z } from "zod";
import { tidyLine } from "@/lib/platform/text";
import { postKinds } from "./schema";

export const peoplePerPage = 50;
export const accountStates = ["open", "none", "disabled"] as const;

/** An address that was typed or truncated shows the list without what it cannot read. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

export const peopleFilters = z.object({
  unit: lenient(z.string().max(20)),
  q: lenient(z.string().max(200).transform(tidyLine)),
  kind: lenient(z.enum(postKinds)),
  account: lenient(z.enum(accountStates)),
  below: z.enum(["yes", "no"]).catch("yes"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type PeopleFilters = z.output<typeof peopleFilters>;

/** The address of the list with some of its filters changed; any such change leads to page 1. */
export function peopleAddress(
  filters: PeopleFilters,
  change: Partial<Record<keyof PeopleFilters, unknown>> = {},
) {
  const next = { ...filters, page: 1, ...change };
  const params = new URLSearchParams();
  for (const name of ["unit", "q", "kind", "account", "below", "page"] as const) {
    const value = next[name];
    const isDefault = (name === "below" && value === "yes") || (name === "page" && value === 1);
    if (value && !isDefault) params.set(name, String(value));
  }
  const written = params.toString();
  return written ? `/people?${written}` : "/people";
}
