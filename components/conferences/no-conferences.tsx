import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { dayOf } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";
import { existsOn, type Period } from "@/lib/units/rules";
import { ScheduleLink } from "./schedule-link";

type NoConferencesProps = {
  unit: Period & { symbol: string; fullName: string };
  canSchedule: boolean;
  isFiltered: boolean;
};

/** The list without rows: what to do so that there are some. */
export function NoConferences({ unit, canSchedule, isFiltered }: NoConferencesProps) {
  const t = useTranslations("conferences.list");
  if (isFiltered) {
    return (
      <EmptyState
        title={t("noneFound.title")}
        actions={<ButtonLink href="/conferences">{t("noneFound.clear")}</ButtonLink>}
      >
        {t("noneFound.text")}
      </EmptyState>
    );
  }
  const isPresent = existsOn(unit, dayOf(new Date()));
  const advice = canSchedule ? "schedule" : "wait";
  return (
    <EmptyState
      title={t("none.title", { unit: insideSentence(unit.fullName) })}
      actions={canSchedule && <ScheduleLink unit={unit} />}
    >
      {t(`none.${isPresent ? advice : "past"}`)}
    </EmptyState>
  );
}
