import { useTranslations } from "next-intl";
import { calendarAddress } from "@/lib/calendars/calendar-address";
import type { CalendarDay } from "@/lib/calendars/queries";
import { isoDay } from "@/lib/platform/dates";
import { countsOf, type ShownCalendar } from "./shown-calendar";
import { useLongDay } from "./use-long-day";

type DayLinkProps = { shown: CalendarDay; calendar: ShownCalendar };

/** The number of a day: leads to the day in full, and is where the arrow keys walk. */
export function DayLink({ shown, calendar }: DayLinkProps) {
  const t = useTranslations("calendars");
  const longDay = useLongDay();
  const { day, mark } = shown;
  const isSelected = day.getTime() === calendar.selected.getTime();
  const label = t("dayLabel", {
    day: longDay(day),
    mark: mark?.name ?? "none",
    ...countsOf([shown]),
  });

  return (
    <a
      className="day-number"
      href={calendarAddress(calendar.query, { date: isoDay(day) })}
      aria-label={label}
      aria-current={day.getTime() === calendar.today.getTime() ? "date" : undefined}
      data-selected={isSelected || undefined}
    >
      {day.getUTCDate()}
    </a>
  );
}
