import { filterAddress, type OpinionFilters } from "@/lib/opinions/filters";

export type ListLink = (changes?: Partial<OpinionFilters>, more?: boolean) => string;

/** Makes the addresses of one list: the same unit and filters but for what is changed, from page 1. */
export function listLink(
  filters: OpinionFilters,
  unit: string | undefined,
  isOpen: boolean,
): ListLink {
  return (changes = {}, more = isOpen) => {
    const query = new URLSearchParams(filterAddress(filters, { page: 1, ...changes }));
    if (unit) query.set("unit", unit);
    if (more) query.set("more", "yes");
    return query.size ? `/opinions?${query}` : "/opinions";
  };
}
