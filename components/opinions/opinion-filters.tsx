import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { FilterBar } from "@/components/ui/filter-bar";
import {
  filterAddress,
  filtersInUse,
  noFilters,
  type OpinionFilters,
} from "@/lib/opinions/filters";
import {
  chipLabel,
  filterOptions,
  furtherFilters,
  selectOf,
  usualFilters,
  type FilterChoices,
} from "./filter-options";
import type { ListLink } from "./list-link";
import type { OpinionWords } from "./opinion-words";

type OpinionFilterBarProps = {
  filters: OpinionFilters;
  /** The sign of the unit, where the address names one. */
  unit: string | undefined;
  isOpen: boolean;
  choices: FilterChoices;
  words: OpinionWords;
  link: ListLink;
  count: string;
  /** At the right of the count. */
  aside?: ReactNode;
};

/** The four filters most used, the others behind "more"; what is chosen stands below as chips. */
export function OpinionFilterBar({
  filters,
  unit,
  isOpen,
  choices,
  words,
  link,
  count,
  aside,
}: OpinionFilterBarProps) {
  const t = useTranslations("opinions");
  const options = filterOptions(t, words, choices);
  const shown = isOpen ? [...usualFilters, ...furtherFilters] : usualFilters;
  const selects = shown
    .filter((name) => options[name].length > 0)
    .map((name) => selectOf(t, name, filters, options));
  const chosen = filtersInUse(filters).filter((name) => name !== "q") as (typeof shown)[number][];

  return (
    <FilterBar
      action="/opinions"
      label={t("filter.label")}
      search={{ name: "q", label: t("filter.search"), value: filters.q ?? undefined }}
      selects={isOpen ? [...selects, ...ordering(t, filters)] : selects}
      aside={aside}
      hidden={hiddenFields(filters, unit, isOpen, selects)}
      submitLabel={t("filter.submit")}
      chips={chosen.map((name) => {
        const label = chipLabel(t, name, String(filters[name]), options, choices.topicNames);
        return {
          label,
          removeHref: link({ [name]: null }),
          removeLabel: t("filter.remove", { filter: label }),
        };
      })}
      clear={{ href: link({ ...noFilters, sort: filters.sort }), label: t("filter.clear") }}
      count={count}
    >
      {!isOpen && (
        <a className="btn" href={link({}, true)}>
          {t("filter.more")}
        </a>
      )}
    </FilterBar>
  );
}

function ordering(
  t: ReturnType<typeof useTranslations<"opinions">>,
  { below, sort }: OpinionFilters,
) {
  const order = `${sort.descending ? "-" : ""}${sort.by}`;
  return [
    {
      name: "below",
      label: t("filter.below"),
      value: below ? "" : "no",
      options: [{ value: "no", label: t("filter.belowNo") }],
    },
    {
      name: "sort",
      label: t("filter.sort"),
      value: order === "-recorded" ? "" : order,
      options: [
        { value: "-recorded", label: t("filter.sortRecorded") },
        { value: "due", label: t("filter.sortDue") },
        { value: "code", label: t("filter.sortCode") },
      ],
    },
  ];
}

/** What the form keeps besides the controls it shows. */
function hiddenFields(
  filters: OpinionFilters,
  unit: string | undefined,
  isOpen: boolean,
  selects: { name: string }[],
): Record<string, string | undefined> {
  const kept = new URLSearchParams(filterAddress(filters, { q: null, page: 1 }));
  const controls = [...selects.map(({ name }) => name), ...(isOpen ? ["below", "sort"] : [])];
  for (const name of controls) kept.delete(name);
  return { ...Object.fromEntries(kept), unit, more: isOpen ? "yes" : undefined };
}
