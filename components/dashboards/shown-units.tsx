import { useTranslations } from "next-intl";
import { existedIn } from "@/lib/units/units-of-year";
import type { Dashboard } from "@/lib/dashboards/queries";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";
import type { ShortUnit } from "@/lib/units/queries";
import { useUnitTypes } from "./unit-words";

type ShownUnitsProps = { viewed: ShortUnit; dashboard: Dashboard };

/** An abolished unit may bear the very name of the one that keeps its records: its last day tells them apart. */
function useNameBeside(viewed: ShortUnit) {
  const t = useTranslations("dashboards");
  return ({ id, fullName, validTo }: ShortUnit) =>
    id !== viewed.id && fullName === viewed.fullName && validTo
      ? t("until", { unit: fullName, day: formatDay(validTo) })
      : fullName;
}

/** "Quận Tây Hồ và 8 phường": the units whose figures are shown. */
export function ShownUnits({ viewed, dashboard: { shown, coverage } }: ShownUnitsProps) {
  const t = useTranslations("dashboards");
  const nameOf = useNameBeside(viewed);
  const types = useUnitTypes(coverage?.units.map(({ unit }) => unit) ?? []);
  const unit = shown.map(nameOf).join(", ");
  return coverage ? t("headingBelow", { unit, count: coverage.units.length, types }) : unit;
}

/** Says so where the figures are not, or not only, those of the viewed unit itself. */
export function OtherUnitsNote({ viewed, dashboard }: ShownUnitsProps) {
  const t = useTranslations("dashboards");
  const nameOf = useNameBeside(viewed);
  const { year, shown, arePredecessors } = dashboard;
  const unit = insideSentence(viewed.fullName);
  const text = () => {
    if (arePredecessors) {
      const names = shown.map((one) => insideSentence(nameOf(one))).join(", ");
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
