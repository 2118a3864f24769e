import { getTranslations } from "next-intl/server";
import { FilterBar } from "@/components/ui/filter-bar";
import type { Waiting } from "@/lib/responses/waiting";
import {
  allWaiting,
  waitingActs,
  waitingAddress,
  waitingDues,
  type WaitingFilters,
} from "@/lib/responses/waiting-filters";
import { SaveFilterLink } from "./save-filter-link";

/** By act, with how many there are of each, and by due date; what is chosen can be kept by a name. */
export async function WaitingFilterBar({
  waiting,
  filters,
}: {
  waiting: Waiting;
  filters: WaitingFilters;
}) {
  const t = await getTranslations("work");
  const { act, due } = filters;
  const actWord = (value: (typeof waitingActs)[number]) =>
    t("filter.actCount", { act: t(`matter.${value}`), count: waiting.acts[value] ?? 0 });
  const chips = [
    act && { label: t(`matter.${act}`), removeHref: waitingAddress({ ...filters, act: null }) },
    due && { label: t(`filter.${due}`), removeHref: waitingAddress({ ...filters, due: null }) },
  ].filter((chip) => chip !== null);

  return (
    <FilterBar
      action="/work"
      label={t("filter.label")}
      selects={[
        {
          ...{ name: "act", label: t("filter.act"), value: act ?? "" },
          options: waitingActs
            .filter((value) => waiting.acts[value] || value === act)
            .map((value) => ({ value, label: actWord(value) })),
        },
        {
          ...{ name: "due", label: t("filter.due"), value: due ?? "" },
          options: waitingDues.map((value) => ({ value, label: t(`filter.${value}`) })),
        },
      ]}
      submitLabel={t("filter.submit")}
      chips={chips.map((chip) => ({
        ...chip,
        removeLabel: t("filter.remove", { filter: chip.label }),
      }))}
      clear={{ href: waitingAddress(allWaiting), label: t("filter.clear") }}
      count={chips.length > 0 && t("filter.count", { total: waiting.total })}
      aside={chips.length > 0 && <SaveFilterLink address={waitingAddress(filters)} />}
    />
  );
}
