import { z } from "zod";
import { tidyLine } from "@/lib/platform/text";
import { listedStandings } from "./vocabulary";

export const promisesPerPage = 50;

/** An address that was typed or truncated shows the list without what it cannot read. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

export const promiseFilters = z.object({
  standing: lenient(z.enum(listedStandings)),
  notice: lenient(z.uuid()),
  lead: lenient(z.uuid()),
  year: lenient(z.coerce.number().int().min(1945).max(2100)),
  q: lenient(
    z
      .string()
      .max(200)
      .transform((typed) => tidyLine(typed.replaceAll("\u0000", "")) || undefined),
  ),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type PromiseFilters = z.output<typeof promiseFilters>;

const names = ["standing", "notice", "lead", "year", "q"] as const;

/** The address of the list with some of its filters changed; any such change leads to page 1. */
export function promisesAddress(
  filters: PromiseFilters,
  unit: string | null,
  change: { [name in (typeof names)[number] | "page"]?: PromiseFilters[name] | null } = {},
  path = "/conclusions",
): string {
  const next = { ...filters, page: 1, ...change };
  const params = new URLSearchParams(unit ? { unit } : {});
  for (const name of names) if (next[name]) params.set(name, String(next[name]));
  if (next.page && next.page > 1) params.set("page", String(next.page));
  const written = params.toString();
  return written ? `${path}?${written}` : path;
}

export function isNarrowed({ standing, notice, lead, year, q }: PromiseFilters): boolean {
  return [standing, notice, lead, year, q].some(Boolean);
}
