import { useTranslations } from "next-intl";
import { HeatMap, type HeatRow } from "@/components/ui/heat-map";
import { Section } from "@/components/ui/section";
import { heldByMonth, sumOf } from "@/lib/dashboards/coverage";
import { conferencesBehind, conferencesOf } from "@/lib/dashboards/links";
import type { Dashboard } from "@/lib/dashboards/queries";

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const mostRows = 40;

/** When conferences were held: a row for each unit that held any, or one for all where there are too many to read. */
export function ConferenceMonths({ dashboard }: { dashboard: Dashboard }) {
  const t = useTranslations("dashboards.months");
  const { year, shown, coverage, conferences } = dashboard;
  const rowOf = (
    key: string,
    name: string,
    href: string,
    counts: typeof conferences.counts,
  ): HeatRow => ({
    key,
    label: name,
    href,
    cells: heldByMonth(counts).map((count, index) => ({
      key: String(index + 1),
      count,
      label: t("cell", { unit: name, month: index + 1, count }),
    })),
  });

  const below = coverage?.units.map(({ unit }) => unit) ?? [];
  const countsOf = ({ id }: { id: string }) =>
    conferences.counts.filter(({ unitId }) => unitId === id);
  const hasHeld = (unit: { id: string }) => sumOf(countsOf(unit)).held > 0;
  const active = [...shown, ...below].filter(hasHeld);
  const isOneRow = active.length > mostRows;
  const rows = isOneRow
    ? [
        rowOf(
          "all",
          t("allUnits"),
          conferencesBehind(dashboard, { when: "held" }),
          conferences.counts,
        ),
      ]
    : active.map((unit) =>
        rowOf(
          unit.id,
          shown.includes(unit) && coverage ? unit.fullName : unit.name,
          conferencesOf(unit.symbol, year),
          countsOf(unit),
        ),
      );
  const idle = isOneRow ? 0 : below.filter((unit) => !hasHeld(unit)).length;

  return (
    <Section title={t("title")}>
      {conferences.held === 0 ? (
        <p className="text-soft">{t("none", { year })}</p>
      ) : (
        <>
          <HeatMap
            caption={t("caption", { year })}
            rowHead={t("unit")}
            columns={months.map((month) => ({ key: String(month), label: t("month", { month }) }))}
            rows={rows}
          />
          {idle > 0 && <p className="mt-2 text-small text-soft">{t("idle", { count: idle })}</p>}
        </>
      )}
    </Section>
  );
}
