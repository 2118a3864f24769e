import { useTranslations } from "next-intl";
import { FilterBar } from "@/components/ui/filter-bar";
import type { Option } from "@/components/ui/options";
import { isNarrowed, type PromiseFilters, promisesAddress } from "@/lib/conclusions/filters";
import { listedStandings } from "@/lib/conclusions/vocabulary";

type PromiseFilterBarProps = {
  filters: PromiseFilters;
  unit: string | null;
  notices: Option[];
  leads: Option[];
  years: number[];
  shown: number;
  total: number;
};

export function PromiseFilterBar(props: PromiseFilterBarProps) {
  const { filters, unit, notices, leads, years, shown, total } = props;
  const t = useTranslations("conclusions");
  const options: Record<"standing" | "notice" | "lead" | "year", Option[]> = {
    standing: listedStandings.map((value) => ({ value, label: t(`standing.${value}`) })),
    notice: notices,
    lead: leads,
    year: years.map((year) => ({ value: String(year), label: String(year) })),
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  const chosen = names.filter((name) => filters[name] !== undefined);

  return (
    <FilterBar
      action="/conclusions"
      label={t("list.filter")}
      search={{ name: "q", label: t("list.search"), value: filters.q }}
      selects={names
        .filter((name) => options[name].length > 0)
        .map((name) => ({
          name,
          label: t(`list.${name}`),
          value: filters[name] === undefined ? "" : String(filters[name]),
          options: options[name],
        }))}
      hidden={{ unit: unit ?? undefined }}
      submitLabel={t("list.submit")}
      chips={chosen.map((name) => {
        const value = String(filters[name]);
        const label = options[name].find((option) => option.value === value)?.label ?? value;
        return {
          label,
          removeHref: promisesAddress(filters, unit, { [name]: null }),
          removeLabel: t("list.remove", { filter: label }),
        };
      })}
      clear={{ href: promisesAddress({ page: 1 }, unit), label: t("list.clear") }}
      count={t("list.count", { shown, total: isNarrowed(filters) ? total : "none" })}
      aside={
        <a
          className="btn btn-small"
          href={promisesAddress(filters, unit, {}, "/api/conclusions/export")}
          data-hard
        >
          {t("list.export")}
        </a>
      }
    />
  );
}
