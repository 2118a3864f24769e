import { useTranslations } from "next-intl";
import type { DueAnswers } from "@/lib/calendars/queries";
import { dueTone } from "./day-cell";
import type { ShownCalendar } from "./shown-calendar";

type DueLineProps = { due: DueAnswers; day: Date; calendar: ShownCalendar };

/** How many answers are owed on a day, with the first opinions by their codes. */
export function DueLine({ due: { count, codes }, day, calendar }: DueLineProps) {
  const t = useTranslations("calendars");
  const isLate = day < calendar.today;

  return (
    <li>
      <div className="col-span-full min-w-0">
        <p className={`mark ${dueTone(day, calendar.today)}`}>
          {t(isLate ? "overdueLong" : "dueLong", { count })}
        </p>
        <p className="flex flex-wrap gap-x-3 text-small text-soft">
          {codes.map((code) => (
            <a key={code} className="link min-h-6" href={`/opinions/${code}`}>
              {code}
            </a>
          ))}
          {count > codes.length && (
            <a className="link min-h-6" href={listOf(isLate, calendar)}>
              {t("dueMore", { count: count - codes.length })}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}

function listOf(isLate: boolean, { query }: ShownCalendar): string {
  const params = new URLSearchParams({ ...(isLate && { due: "overdue" }), sort: "due" });
  if (query.unit) params.set("unit", query.unit);
  if (query.below === "no") params.set("below", "no");
  return `/opinions?${params}`;
}
