import { ChevronLeft, ChevronRight } from "@/components/ui/icons";
import { useTranslations } from "next-intl";
import { calendarAddress } from "@/lib/calendars/calendar-address";
import { addMonths, isInReach } from "@/lib/calendars/days";
import { addDays, isoDay } from "@/lib/platform/dates";
import type { ShownCalendar } from "./shown-calendar";
import { usePeriod } from "./use-period";
import { ViewTabs } from "./view-tabs";

type CalendarBarProps = { calendar: ShownCalendar };

/** Which days are shown, the way to those before and after, and the ways to show them. */
export function CalendarBar({ calendar }: CalendarBarProps) {
  const t = useTranslations("calendars");
  const { query, view } = calendar;

  return (
    <div className="calendar-bar">
      <div className="flex items-center gap-1">
        <Neighbour calendar={calendar} steps={-1} />
        <Neighbour calendar={calendar} steps={1} />
        <h2 className="ml-2 first-letter:uppercase" aria-live="polite">
          {usePeriod(calendar)}
        </h2>
      </div>
      <div className="flex items-center gap-4">
        <a className="act" href={calendarAddress(query, { date: null })} data-key="t">
          {t("today")}
        </a>
        {query.view ? (
          <ViewTabs calendar={calendar} current={view} />
        ) : (
          <>
            <ViewTabs calendar={calendar} current="month" className="max-md:hidden" />
            <ViewTabs calendar={calendar} current="list" className="md:hidden" />
          </>
        )}
      </div>
    </div>
  );
}

function Neighbour({ calendar, steps }: CalendarBarProps & { steps: 1 | -1 }) {
  const t = useTranslations("calendars");
  const { query, view, selected } = calendar;
  const day = view === "week" ? addDays(selected, 7 * steps) : addMonths(selected, steps);
  if (!isInReach(day)) return null;
  const Arrow = steps === 1 ? ChevronRight : ChevronLeft;

  return (
    <a
      className="icon-link"
      rel={steps === 1 ? "next" : "prev"}
      href={calendarAddress(query, { date: isoDay(day) })}
      aria-label={t(steps === 1 ? `next.${view}` : `previous.${view}`)}
    >
      <Arrow />
    </a>
  );
}
