import { useTranslations } from "next-intl";
import { kindLabel } from "@/lib/conferences/labels";
import { endOfQuarter } from "@/lib/plans/compliance";
import { chairPostLabel } from "@/lib/plans/labels";
import type { Entry } from "@/lib/plans/year-plan";
import { formatDay } from "@/lib/platform/dates";
import { EntryMark } from "./entry-mark";

type QuarterListProps = { year: number; entries: Entry[]; today: Date; mayPlan: boolean };

/** The unit's year by quarter: what was planned, and what came of it. */
export function QuarterList({ year, entries, today, mayPlan }: QuarterListProps) {
  const t = useTranslations("plans");

  return (
    <ol className="grid gap-x-8 gap-y-6 md:grid-cols-2 xl:grid-cols-4">
      {[1, 2, 3, 4].map((quarter) => {
        const own = entries.filter((entry) => entry.quarter === quarter);
        const isOver = endOfQuarter(year, quarter) < today;
        return (
          <li key={quarter} className="border-t-2 border-hair-strong pt-2">
            <h2 className="text-small font-bold">{t("quarter", { quarter })}</h2>
            {own.length === 0 && <p className="text-small text-soft">{t("entry.nothing")}</p>}
            <ul>
              {own.map((entry) => (
                <QuarterEntry key={entry.key} {...{ entry, isOver, mayPlan }} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

type QuarterEntryProps = { entry: Entry; isOver: boolean; mayPlan: boolean };

function QuarterEntry({ entry, isOver, mayPlan }: QuarterEntryProps) {
  const t = useTranslations();
  const { state, kind, theme, day, planned, conference } = entry;
  const name = theme ?? t(`conferences.${kindLabel(kind)}`);

  return (
    <li className="border-b border-hair py-2 text-table last:border-0">
      <EntryMark state={state} />{" "}
      {day && <span className="text-small text-soft">{formatDay(day)}</span>}
      <p>
        {conference ? (
          <>
            <a className="link" href={`/conferences/${conference.id}`}>
              {name}
            </a>
            <small className="ml-2 whitespace-nowrap text-soft">{conference.code}</small>
          </>
        ) : (
          name
        )}
      </p>
      {state === "planned" && isOver && <p className="late text-small">{t("plans.entry.late")}</p>}
      {state === "planned" && planned?.chairPost && (
        <p className="text-small text-soft">
          {t("plans.entry.chairedBy", { post: t(`plans.${chairPostLabel(planned.chairPost)}`) })}
        </p>
      )}
      {planned?.note && <p className="text-small whitespace-pre-line text-soft">{planned.note}</p>}
      {!planned && <p className="text-small text-soft">{t("plans.entry.unplanned")}</p>}
      {mayPlan && planned && state === "planned" && (
        <p className="acts text-small">
          <a className="act" href={`/plans/${planned.id}/schedule`}>
            {t("plans.entry.schedule")}
          </a>
          <a className="act" href={`/plans/${planned.id}`}>
            {t("plans.entry.edit")}
          </a>
        </p>
      )}
    </li>
  );
}
