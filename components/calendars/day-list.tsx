import { clsx } from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import type { CalendarDay } from "@/lib/calendars/queries";
import { isoDay } from "@/lib/platform/dates";
import { DayMatters } from "./day-matters";
import { daysOfMonth, isEmpty, type ShownCalendar } from "./shown-calendar";
import { usePeriod } from "./use-period";

type DayListProps = { calendar: ShownCalendar; className?: string };

/** The days of a month on which something is; in the present month those gone by are folded away. */
export function DayList({ calendar, className }: DayListProps) {
  const t = useTranslations("calendars");
  const { selected, today } = calendar;
  const period = usePeriod({ view: "list", selected });
  const days = daysOfMonth(calendar).filter((one) => !isEmpty(one));
  const coming = days.filter(({ day }) => day >= today);
  const isPresent = selected.getTime() === today.getTime();
  const passed = isPresent ? days.filter(({ day }) => day < today) : [];
  const lines = (shown: CalendarDay[]) =>
    shown.map((one) => <ListDay key={isoDay(one.day)} shown={one} calendar={calendar} />);

  return (
    <div className={className}>
      {days.length === 0 && (
        <EmptyState title={t("emptyList", { period })}>{t("emptyListNext")}</EmptyState>
      )}
      {passed.length > 0 && (
        <Disclosure
          summary={t("passed", { count: passed.length })}
          open={coming.length === 0}
          className="mb-2"
        >
          {lines(passed)}
        </Disclosure>
      )}
      {lines(isPresent ? coming : days)}
    </div>
  );
}

function ListDay({ shown, calendar }: { shown: CalendarDay; calendar: ShownCalendar }) {
  const format = useFormatter();
  const { day } = shown;
  const isToday = day.getTime() === calendar.today.getTime();

  return (
    <section className="list-day">
      <h3 className={clsx("list-date", isToday && "today")}>
        <b>{day.getUTCDate()}</b>
        <small className="first-letter:uppercase">
          {format.dateTime(day, { weekday: "long" })}
        </small>
      </h3>
      <DayMatters shown={shown} calendar={calendar} />
    </section>
  );
}
