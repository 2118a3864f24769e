import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { calendarAddress } from "@/lib/calendars/calendar-address";
import type { CalendarDay } from "@/lib/calendars/queries";
import { statusMark } from "@/lib/conferences/labels";
import { isoDay } from "@/lib/platform/dates";
import { CalendarEntry } from "./calendar-entry";
import { HolidayMark } from "./holiday-mark";
import { DayLink } from "./day-link";
import { isOff, type ShownCalendar } from "./shown-calendar";

type DayCellProps = { shown: CalendarDay; calendar: ShownCalendar };

const roomFor = 3;

export function DayCell({ shown, calendar }: DayCellProps) {
  const t = useTranslations("calendars");
  const { day, mark, conferences, dueAnswers, duties } = shown;
  const { query, selected, movable, showsUnits } = calendar;
  const room = conferences.length > roomFor ? roomFor - 1 : roomFor;
  const rest = conferences.length - room;
  const isOfMonth = day.getUTCMonth() === selected.getUTCMonth();

  return (
    <td
      className={clsx(!isOfMonth && "day-beyond", isOff(shown) && "day-off")}
      data-day={isoDay(day)}
    >
      <DayLink shown={shown} calendar={calendar} />
      {mark && <HolidayMark mark={mark} className="day-mark" />}
      <ul className="day-entries">
        {conferences.slice(0, room).map((one) => (
          <li key={one.id}>
            <CalendarEntry
              conference={one}
              showsUnit={showsUnits}
              isMovable={movable.has(one.id)}
            />
          </li>
        ))}
        {rest > 0 && (
          <li>
            <a className="entry act" href={calendarAddress(query, { date: isoDay(day) })}>
              {t("more", { count: rest })}
            </a>
          </li>
        )}
        {duties.length > 0 && (
          <li className={clsx("entry", dueTone(day, calendar.today))}>
            {t("duties", { count: duties.length })}
          </li>
        )}
        {dueAnswers && (
          <li className={clsx("entry", dueTone(day, calendar.today))}>
            {t("due", { count: dueAnswers.count })}
          </li>
        )}
      </ul>
      <span className="day-dots" aria-hidden>
        {conferences.slice(0, roomFor).map(({ id, status }) => (
          <i key={id} className={statusMark[status].tone} />
        ))}
        {(dueAnswers ?? duties.length > 0) && (
          <i className={clsx("dot-due", dueTone(day, calendar.today))} />
        )}
      </span>
    </td>
  );
}

/** What was due before today is late; the rest is still to come. */
export function dueTone(day: Date, today: Date) {
  return day < today ? "late" : "soon";
}
