import { useTranslations } from "next-intl";
import { Plus } from "@/components/ui/icons";
import { ButtonLink } from "@/components/ui/button";
import { dayOf } from "@/lib/platform/dates";
import { existsOn, type Period } from "@/lib/units/rules";

/** The way to a new conference of the unit; of one that has ended, to entering a past one. */
export function ScheduleLink({ unit }: { unit: Period & { symbol: string } }) {
  const t = useTranslations("conferences.list");
  const href = `/conferences/new?unit=${encodeURIComponent(unit.symbol)}`;
  if (!existsOn(unit, dayOf(new Date()))) {
    return <ButtonLink href={href}>{t("enterPast")}</ButtonLink>;
  }
  return (
    <ButtonLink href={href} variant="primary" keyHint="N" data-key="n">
      <Plus />
      {t("schedule")}
    </ButtonLink>
  );
}
