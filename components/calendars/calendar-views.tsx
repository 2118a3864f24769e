import { useTranslations } from "next-intl";
import { DayList } from "./day-list";
import { DayPanel } from "./day-panel";
import { MonthTable } from "./month-table";
import type { ShownCalendar } from "./shown-calendar";
import { WeekColumns } from "./week-columns";

/** The view that was asked for; where none was, the month where there is room and the list on a phone. */
export function CalendarViews({ calendar }: { calendar: ShownCalendar }) {
  if (calendar.view === "list") return <DayList calendar={calendar} />;
  if (calendar.view === "week") {
    return (
      <>
        <WeekColumns calendar={calendar} />
        <Hint calendar={calendar} />
      </>
    );
  }
  const isOpen = calendar.query.view === undefined;
  return (
    <>
      {isOpen && <DayList calendar={calendar} className="md:hidden" />}
      <div className={isOpen ? "grid-record grid-month max-md:hidden" : "grid-record grid-month"}>
        <div className="min-w-0">
          <MonthTable calendar={calendar} />
          <Hint calendar={calendar} />
        </div>
        <DayPanel calendar={calendar} />
      </div>
    </>
  );
}

function Hint({ calendar }: { calendar: ShownCalendar }) {
  const t = useTranslations("calendars");

  return (
    <p className="needs-script mt-2 text-small text-soft max-md:hidden">
      {t(calendar.movable.size > 0 ? "dragHint" : "keysHint")}
    </p>
  );
}
