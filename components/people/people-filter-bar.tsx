import { useTranslations } from "next-intl";
import { FilterBar, type FilterChip } from "@/components/ui/filter-bar";
import { accountStates, peopleAddress, type PeopleFilters } from "@/lib/people/filters";
import { postKinds } from "@/lib/people/schema";
import { insideSentence } from "@/lib/units/labels";

type PeopleFilterBarProps = {
  filters: PeopleFilters;
  /** The unit looked at, when there are others below it. */
  unitAbove: string | null;
  showsAccounts: boolean;
  total: number;
};

export function PeopleFilterBar({
  filters,
  unitAbove,
  showsAccounts,
  total,
}: PeopleFilterBarProps) {
  const t = useTranslations("people.list");
  const kindName = useTranslations("people.postKind");
  const only = unitAbove ? t("belowOption.no", { unit: insideSentence(unitAbove) }) : null;

  return (
    <FilterBar
      action="/people"
      label={t("filters")}
      search={{ name: "q", label: t("search"), value: filters.q }}
      selects={[
        {
          name: "kind",
          label: t("kind"),
          value: filters.kind,
          options: postKinds.map((value) => ({ value, label: kindName(value) })),
        },
        ...(showsAccounts
          ? [
              {
                name: "account",
                label: t("account"),
                value: filters.account,
                options: accountStates.map((value) => ({
                  value,
                  label: t(`accountOption.${value}`),
                })),
              },
            ]
          : []),
        ...(only
          ? [
              {
                name: "below",
                label: t("below"),
                value: filters.below === "no" ? "no" : undefined,
                options: [{ value: "no", label: only }],
              },
            ]
          : []),
      ]}
      hidden={{ unit: filters.unit }}
      submitLabel={t("submit")}
      chips={useChips(filters, only)}
      clear={{ href: "/people", label: t("clear") }}
      count={t("count", { total })}
    />
  );
}

function useChips(filters: PeopleFilters, only: string | null): FilterChip[] {
  const t = useTranslations("people.list");
  const kindName = useTranslations("people.postKind");
  const chosen: { name: keyof PeopleFilters; label: string }[] = [];
  if (filters.kind) chosen.push({ name: "kind", label: kindName(filters.kind) });
  if (filters.account) {
    chosen.push({ name: "account", label: t(`accountOption.${filters.account}`) });
  }
  if (filters.below === "no" && only) chosen.push({ name: "below", label: only });
  if (filters.q) chosen.push({ name: "q", label: t("searchChip", { q: filters.q }) });
  return chosen.map(({ name, label }) => ({
    label,
    removeHref: peopleAddress(filters, { [name]: undefined }),
    removeLabel: t("removeFilter", { filter: label }),
  }));
}
