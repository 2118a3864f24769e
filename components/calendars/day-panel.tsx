import { useTranslations } from "next-intl";
import { isoDay } from "@/lib/platform/dates";
import { DayMatters } from "./day-matters";
import { isEmpty, type ShownCalendar } from "./shown-calendar";
import { useLongDay } from "./use-long-day";

const roomFor = 3;

/** The chosen day in full, beside the month, and what comes next. */
export function DayPanel({ calendar }: { calendar: ShownCalendar }) {
  const t = useTranslations("calendars");
  const longDay = useLongDay();
  const { days, selected } = calendar;
  const shown = days.find(({ day }) => day.getTime() === selected.getTime());

  const coming = days.filter((one) => one.day > selected && !isEmpty(one)).slice(0, roomFor);

  return (
    <section>
      <h3 className="mb-2 first-letter:uppercase">{longDay(selected)}</h3>
      {shown && !isEmpty(shown) ? (
        <DayMatters shown={shown} calendar={calendar} />
      ) : (
        <p className="text-table text-soft">{t("emptyDay")}</p>
      )}
      {coming.map((one) => (
        <section key={isoDay(one.day)} className="mt-4">
          <h3 className="text-small font-normal text-soft first-letter:uppercase">
            {longDay(one.day)}
          </h3>
          <DayMatters shown={one} calendar={calendar} />
        </section>
      ))}
    </section>
  );
}
