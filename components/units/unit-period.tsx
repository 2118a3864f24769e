import { useTranslations } from "next-intl";
import { formatDay } from "@/lib/platform/dates";
import type { Period } from "@/lib/units/rules";

/** "từ 01/07/2025" or "01/08/2008 – 30/06/2025". */
export function UnitPeriod({ validFrom, validTo }: Period) {
  const t = useTranslations("units.period");
  const from = formatDay(validFrom);
  return (
    <span className="whitespace-nowrap">
      {validTo ? t("fromTo", { from, to: formatDay(validTo) }) : t("since", { from })}
    </span>
  );
}
