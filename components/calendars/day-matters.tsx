import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { ConferenceStatus } from "@/components/conferences/conference-status";
import type { CalendarConference, CalendarDay } from "@/lib/calendars/queries";
import { formatTimeOf } from "@/lib/platform/dates";
import { HolidayMark } from "./holiday-mark";
import { DueLine } from "./due-line";
import { DutyLine } from "./duty-line";
import { isCalledOff, type ShownCalendar } from "./shown-calendar";

type DayMattersProps = { shown: CalendarDay; calendar: ShownCalendar };

/** All that falls on a day, each with its place, its state and what can be done. */
export function DayMatters({ shown, calendar }: DayMattersProps) {
  const { day, mark, conferences, dueAnswers, duties } = shown;

  return (
    <ul className="day-matters">
      {mark && (
        <li>
          <HolidayMark mark={mark} className="col-span-full text-small" />
        </li>
      )}
      {conferences.map((conference) => (
        <ConferenceLine key={conference.id} conference={conference} calendar={calendar} />
      ))}
      {duties.map((one) => (
        <DutyLine key={`${one.conferenceId} ${one.duty}`} due={one} />
      ))}
      {dueAnswers && <DueLine due={dueAnswers} day={day} calendar={calendar} />}
    </ul>
  );
}

type ConferenceLineProps = { conference: CalendarConference; calendar: ShownCalendar };

function ConferenceLine({ conference, calendar }: ConferenceLineProps) {
  const t = useTranslations();
  const { id, code, kind, theme, title, startsAt, endsAt, status, unit, sites, version } =
    conference;
  const isMovable = calendar.movable.has(id);
  const [first, ...others] = sites;
  const place = first
    ? t("calendars.sites", { first: first.name, more: others.length })
    : t("calendars.noSite");

  return (
    <li>
      <span className="day-hours">
        {t("calendars.hours", {
          start: formatTimeOf(startsAt),
          hasEnd: endsAt ? "yes" : "no",
          end: endsAt ? formatTimeOf(endsAt) : "",
        })}
      </span>
      <div className="min-w-0">
        <a
          className={clsx("font-medium", isCalledOff(status) && "line-through")}
          href={`/conferences/${id}`}
          title={title}
          {...(isMovable && { "data-move": id, "data-version": version, draggable: false })}
        >
          {theme ?? t(`calendars.kind.${kind}`)}
        </a>
        {calendar.showsUnits && <> · {unit.fullName}</>}
        <p className="text-small text-soft">
          <span className="whitespace-nowrap">{code}</span> · {place}
        </p>
        <p className="flex flex-wrap items-baseline gap-x-4">
          <ConferenceStatus status={status} />
          {isMovable && (
            <a
              className="act text-small"
              href={`/conferences/${id}/move`}
              aria-label={t("calendars.moveOf", { code })}
            >
              {t("calendars.move")}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}
