import { useTranslations } from "next-intl";
import { FilterBar } from "@/components/ui/filter-bar";
import { calendarAddress } from "@/lib/calendars/calendar-address";
import { calendarMatters } from "@/lib/calendars/schema";
import { insideSentence } from "@/lib/units/labels";
import { countsOf, daysOfMonth, type ShownCalendar } from "./shown-calendar";

type NamedUnit = { symbol: string; fullName: string };

type CalendarFilterBarProps = {
  calendar: ShownCalendar;
  /** Units that have conferences, where there are several to choose from. */
  units: NamedUnit[];
  viewed: NamedUnit;
};

export function CalendarFilterBar({ calendar, units, viewed }: CalendarFilterBarProps) {
  const t = useTranslations("calendars");
  const { query } = calendar;
  const matters = calendarMatters.map((value) => ({ value, label: t(`matter.${value}`) }));
  const chosen = [
    query.what && { name: "what", label: t(`matter.${query.what}`) },
    query.unit && { name: "unit", label: viewed.fullName },
    query.below === "no" && {
      name: "below",
      label: t("only", { unit: insideSentence(viewed.fullName) }),
    },
  ].filter((one) => typeof one === "object");

  return (
    <FilterBar
      action="/calendar"
      label={t("filters")}
      hidden={{ view: query.view, date: query.date }}
      submitLabel={t("submit")}
      selects={[
        { name: "what", label: t("what"), value: query.what, options: matters },
        ...(units.length > 1 ? unitSelects(query.unit) : []),
      ]}
      chips={chosen.map(({ name, label }) => ({
        label,
        removeHref: calendarAddress(query, { [name]: null }),
        removeLabel: t("removeFilter", { filter: label }),
      }))}
      clear={{ href: calendarAddress({ view: query.view, date: query.date }), label: t("clear") }}
      count={t("count", countsOf(shownDays(calendar)))}
    />
  );

  function unitSelects(unit: string | undefined) {
    return [
      {
        name: "unit",
        label: t("unit"),
        value: unit,
        options: units.map(({ symbol, fullName }) => ({ value: symbol, label: fullName })),
      },
      {
        name: "below",
        label: t("below"),
        value: query.below === "no" ? "no" : undefined,
        options: [{ value: "no", label: t("only", { unit: insideSentence(viewed.fullName) }) }],
      },
    ];
  }
}

function shownDays(calendar: ShownCalendar) {
  return calendar.view === "week" ? calendar.days : daysOfMonth(calendar);
}
