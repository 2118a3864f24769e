import { useTranslations } from "next-intl";
import { FilterBar, type FilterChip, type FilterSelect } from "@/components/ui/filter-bar";
import { causeLabel, kindLabel, statusLabel } from "@/lib/conferences/labels";
import { type ListQuery, listAddress } from "@/lib/conferences/list-address";
import { conferenceKinds, conferenceStatuses, extraordinaryCauses } from "@/lib/conferences/schema";
import { insideSentence } from "@/lib/units/labels";

type NamedUnit = { symbol: string; fullName: string };

export type ListChoices = { units: NamedUnit[]; years: number[]; viewed: NamedUnit };

type ConferenceFilterBarProps = {
  query: ListQuery;
  choices: ListChoices;
  shown: number;
  total: number;
};

export function ConferenceFilterBar({ query, choices, shown, total }: ConferenceFilterBarProps) {
  const t = useTranslations("conferences.list");
  const selects = useSelects(query, choices);
  const chips = useChips(query, selects);

  return (
    <FilterBar
      action="/conferences"
      label={t("filters")}
      search={{ name: "q", label: t("search"), value: query.q }}
      selects={selects}
      hidden={{ sort: query.sort }}
      submitLabel={t("submit")}
      chips={chips}
      clear={{ href: "/conferences", label: t("clear") }}
      count={t("count", { shown, total, isFiltered: chips.length > 0 ? "yes" : "no" })}
    />
  );
}

function useSelects(query: ListQuery, { units, years, viewed }: ListChoices): FilterSelect[] {
  const t = useTranslations("conferences");
  const { when, year, kind, status, cause, below, unit } = query;
  const select = (
    name: keyof ListQuery & ("when" | "year" | "kind" | "status" | "cause" | "below" | "unit"),
    value: string | undefined,
    options: [value: string, label: string][],
  ): FilterSelect => ({
    name,
    label: t(`list.${name}`),
    value,
    options: options.map(([value, label]) => ({ value, label })),
  });
  const onlyViewed = t("list.belowOption.no", { unit: insideSentence(viewed.fullName) });
  return [
    select("when", when, [
      ["coming", t("list.whenOption.coming")],
      ["held", t("list.whenOption.held")],
    ]),
    select(
      "year",
      year ? String(year) : undefined,
      years.map((year) => [String(year), String(year)]),
    ),
    select(
      "kind",
      kind,
      conferenceKinds.map((kind) => [kind, t(kindLabel(kind))]),
    ),
    select(
      "status",
      status,
      conferenceStatuses.map((one) => [one, t(statusLabel(one))]),
    ),
    select(
      "cause",
      cause,
      extraordinaryCauses.map((cause) => [cause, t(causeLabel(cause))]),
    ),
    ...(units.length > 1
      ? [
          select(
            "unit",
            unit ?? undefined,
            units.map((one) => [one.symbol, one.fullName]),
          ),
          select("below", below === "yes" ? undefined : below, [
            ["no", onlyViewed],
            ["direct", t("list.belowOption.direct")],
          ]),
        ]
      : []),
  ];
}

function useChips(query: ListQuery, selects: FilterSelect[]): FilterChip[] {
  const t = useTranslations("conferences.list");
  const chosen = selects.flatMap(({ name, value, options }) => {
    const option = options.find((one) => one.value === value);
    return option ? [{ name, label: name === "year" ? yearChip(option.label) : option.label }] : [];
  });
  function yearChip(year: string) {
    return t("chip.year", { year });
  }
  if (query.q) chosen.push({ name: "q", label: t("chip.q", { q: query.q }) });
  return chosen.map(({ name, label }) => ({
    label,
    removeHref: listAddress(query, { [name]: null }),
    removeLabel: t("removeFilter", { filter: label }),
  }));
}
