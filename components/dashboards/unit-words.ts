import { useTranslations } from "next-intl";
import type { UnitType } from "@/lib/generated/prisma/enums";

/** The kinds of these units in words: "phường", "xã và thị trấn"; the most frequent first. */
export function useUnitTypes(units: { type: UnitType }[]): string {
  const t = useTranslations("dashboards");
  const counts = new Map<UnitType, number>();
  for (const { type } of units) counts.set(type, (counts.get(type) ?? 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([type]) => t(`types.${type}`));
  const last = words.pop() ?? "";
  return words.length > 0 ? t("and", { first: words.join(", "), last }) : last;
}
