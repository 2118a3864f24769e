import { clsx } from "clsx";
import { useFormatter } from "next-intl";
import { isoDay } from "@/lib/platform/dates";
import { DayLink } from "./day-link";
import { DayMatters } from "./day-matters";
import { isOff, type ShownCalendar } from "./shown-calendar";

/** Seven days side by side; on a phone one under the other. */
export function WeekColumns({ calendar }: { calendar: ShownCalendar }) {
  const format = useFormatter();

  return (
    <ol className="week" data-calendar>
      {calendar.days.map((one) => (
        <li
          key={isoDay(one.day)}
          data-day={isoDay(one.day)}
          className={clsx(isOff(one) && "day-off")}
        >
          <h3>
            <span className="text-small text-soft">
              {format.dateTime(one.day, { weekday: "long" })}
            </span>
            <DayLink shown={one} calendar={calendar} />
          </h3>
          <DayMatters shown={one} calendar={calendar} />
        </li>
      ))}
    </ol>
  );
}
