import { useTranslations } from "next-intl";
import { FilterBar, type FilterChip } from "@/components/ui/filter-bar";
import type { UnitType } from "@/lib/generated/prisma/enums";
import { type UnitFilters, unitsAddress } from "@/lib/units/filters";

type UnitFilterBarProps = { filters: UnitFilters; types: UnitType[]; shown: number; total: number };

export function UnitFilterBar({ filters, types, shown, total }: UnitFilterBarProps) {
  const t = useTranslations("units.list");
  const typeName = useTranslations("units.type");
  const chips = useChips(filters);

  return (
    <FilterBar
      action="/units"
      label={t("filters")}
      search={{ name: "q", label: t("search"), value: filters.q }}
      selects={[
        {
          name: "when",
          label: t("when"),
          value: filters.when,
          options: (["present", "past"] as const).map((value) => ({
            value,
            label: t(`whenOption.${value}`),
          })),
        },
        {
          name: "type",
          label: t("type"),
          value: filters.type,
          options: types.map((value) => ({ value, label: typeName(value) })),
        },
      ]}
      submitLabel={t("submit")}
      chips={chips}
      clear={{ href: "/units", label: t("clear") }}
      count={t("count", { shown, total, isFiltered: chips.length > 0 ? "yes" : "no" })}
    />
  );
}

function useChips(filters: UnitFilters): FilterChip[] {
  const t = useTranslations("units.list");
  const typeName = useTranslations("units.type");
  const chosen: { name: keyof UnitFilters; label: string }[] = [];
  if (filters.when) chosen.push({ name: "when", label: t(`whenOption.${filters.when}`) });
  if (filters.type) chosen.push({ name: "type", label: typeName(filters.type) });
  if (filters.q) chosen.push({ name: "q", label: t("searchChip", { q: filters.q }) });
  return chosen.map(({ name, label }) => ({
    label,
    removeHref: unitsAddress(filters, { [name]: undefined }),
    removeLabel: t("removeFilter", { filter: label }),
  }));
}
