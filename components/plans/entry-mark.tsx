import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { kindLabel } from "@/lib/conferences/labels";
import type { Entry, EntryState } from "@/lib/plans/year-plan";
import { formatDay } from "@/lib/platform/dates";
import type { Mark } from "@/lib/platform/mark";

const marks: Record<EntryState, Mark> = {
  planned: { tone: "grey", fill: "hollow" },
  coming: { tone: "way", fill: "half" },
  overtaken: { tone: "late", fill: "hollow" },
  held: { tone: "done", fill: "full" },
  postponed: { tone: "soon", fill: "hollow" },
  cancelled: { tone: "grey", fill: "full" },
};

export function EntryMark({ state }: { state: EntryState }) {
  const t = useTranslations("plans.entry");
  return <StatusMark {...marks[state]}>{t(state)}</StatusMark>;
}

/** The same in a table of many units: the mark and the day, the words for those who hear it. */
export function SmallEntryMark({ entry }: { entry: Entry }) {
  const t = useTranslations();
  const { state, kind, day, conference } = entry;
  const shown = day ? formatDay(day).slice(0, 5) : t("plans.entry.planned");
  const label = t("plans.entry.label", {
    state: t(`plans.entry.${state}`),
    kind: t(`conferences.${kindLabel(kind)}`),
    day: day ? formatDay(day) : "",
  });
  const mark = (
    <StatusMark {...marks[state]}>
      <span className={state === "cancelled" ? "line-through" : undefined}>{shown}</span>
    </StatusMark>
  );

  return conference ? (
    <a href={`/conferences/${conference.id}`} title={label} aria-label={label}>
      {mark}
    </a>
  ) : (
    <span title={label}>{mark}</span>
  );
}
