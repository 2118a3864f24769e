import { useTranslations } from "next-intl";
import { Menu } from "@/components/ui/menu";
import { dashboardOf } from "@/lib/dashboards/links";

/** The years that have records, as links: no script needed. */
export function YearMenu({ unit, year, years }: { unit: string; year: number; years: number[] }) {
  const t = useTranslations("dashboards");

  return (
    <Menu label={t("year", { year })}>
      {years.map((other) => (
        <a
          key={other}
          href={dashboardOf(unit, other)}
          aria-current={other === year ? "true" : undefined}
        >
          {t("year", { year: other })}
        </a>
      ))}
    </Menu>
  );
}
