import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { calendarAddress } from "@/lib/calendars/calendar-address";
import { calendarViews, type CalendarView } from "@/lib/calendars/schema";
import type { ShownCalendar } from "./shown-calendar";

type ViewTabsProps = { calendar: ShownCalendar; current: CalendarView; className?: string };

export function ViewTabs({ calendar: { query }, current, className }: ViewTabsProps) {
  const t = useTranslations("calendars");

  return (
    <nav className={clsx("view-tabs", className)} aria-label={t("views")}>
      {calendarViews.map((view) => (
        <a
          key={view}
          href={calendarAddress(query, { view })}
          aria-current={view === current ? "page" : undefined}
        >
          {t(`view.${view}`)}
        </a>
      ))}
    </nav>
  );
}
