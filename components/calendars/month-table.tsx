import { useFormatter, useTranslations } from "next-intl";
import { inWeeks } from "@/lib/calendars/days";
import { isoDay } from "@/lib/platform/dates";
import { DayCell } from "./day-cell";
import type { ShownCalendar } from "./shown-calendar";
import { usePeriod } from "./use-period";

/** A month in whole weeks from Monday; on a phone each day is its number and a few dots. */
export function MonthTable({ calendar }: { calendar: ShownCalendar }) {
  const t = useTranslations("calendars");
  const format = useFormatter();
  const weeks = inWeeks(calendar.days);

  return (
    <table className="month" data-calendar>
      <caption className="sr-only">{t("caption", { period: usePeriod(calendar) })}</caption>
      <thead>
        <tr>
          {weeks[0]?.map(({ day }) => (
            <th key={day.getUTCDay()} scope="col">
              <abbr title={format.dateTime(day, { weekday: "long" })}>
                <span className="max-md:hidden">{format.dateTime(day, { weekday: "long" })}</span>
                <span className="md:hidden">{format.dateTime(day, { weekday: "narrow" })}</span>
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0] && isoDay(week[0].day)}>
            {week.map((one) => (
              <DayCell key={isoDay(one.day)} shown={one} calendar={calendar} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
