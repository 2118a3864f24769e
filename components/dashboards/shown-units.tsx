import { useTranslations } from "next-intl";
import { existedIn } from "@/lib/units/units-of-year";
import type { Dashboard } from "@/lib/dashboards/queries";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";
import type { ShortUnit } from "@/lib/units/queries";
import { useUnitTypes } from "./unit-words";

/** "Quận Tây Hồ và 8 phường": the units whose figures are shown. */
export function ShownUnits({ dashboard: { shown, coverage } }: { dashboard: Dashboard }) {
  const t = useTranslations("dashboards");
  const types = useUnitTypes(coverage?.units.map(({ unit }) => unit) ?? []);
  const unit = shown.map(({ fullName }) => fullName).join(", ");
  return coverage ? t("headingBelow", { unit, count: coverage.units.length, types }) : unit;
}

type OtherUnitsNoteProps = { viewed: ShortUnit; dashboard: Dashboard };

/** Says so where the figures are not, or not only, those of the viewed unit itself. */
export function OtherUnitsNote({ viewed, dashboard }: OtherUnitsNoteProps) {
  const t = useTranslations("dashboards");
  const { year, shown, arePredecessors } = dashboard;
  const unit = insideSentence(viewed.fullName);
  const text = () => {
    if (arePredecessors) {
      const names = shown.map(({ fullName }) => insideSentence(fullName)).join(", ");
      return t("predecessors", { year, unit, shown: names });
    }
    if (existedIn(viewed, year)) return null;
    return viewed.validTo && viewed.validTo < plainDate(`${year}-01-01`)
      ? t("ended", { unit: viewed.fullName, day: formatDay(viewed.validTo), year })
      : t("notYet", { year, unit });
  };
  const said = text();
  return said && <p className="mb-3 text-soft">{said}</p>;
}
