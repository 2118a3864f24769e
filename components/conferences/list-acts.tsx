import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { calendarAddress } from "@/lib/calendars/calendar-address";
import type { Period } from "@/lib/units/rules";
import { ScheduleLink } from "./schedule-link";

type ListActsProps = {
  unit: Period & { symbol: string };
  /** The unit that the address names, for the calendar to show the same one. */
  named: string | null;
  canSchedule: boolean;
};

export function ListActs({ unit, named, canSchedule }: ListActsProps) {
  const t = useTranslations("conferences.list");

  return (
    <>
      <ButtonLink href={calendarAddress({ unit: named ?? undefined })}>{t("calendar")}</ButtonLink>
      <ButtonLink href={named ? `/plans?unit=${encodeURIComponent(named)}` : "/plans"}>
        {t("plan")}
      </ButtonLink>
      {canSchedule && <ScheduleLink unit={unit} />}
    </>
  );
}
