import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { CountCells } from "@/components/ui/count-cells";
import { Section } from "@/components/ui/section";
import type { Coverage, UnitCoverage } from "@/lib/dashboards/coverage";
import { conferencesBelow, dashboardOf } from "@/lib/dashboards/links";
import type { Dashboard } from "@/lib/dashboards/queries";
import { useUnitTypes } from "./unit-words";

type CoverageSectionProps = { coverage: Coverage; dashboard: Dashboard };

const mostRoomyCells = 24;
const mostNamed = 6;

/** So many units that they need the whole width of the page. */
export function isWide(coverage: Coverage): boolean {
  return coverage.units.length > mostRoomyCells;
}

/** Which of the units below have held a conference: one small cell each, the missing outlined and named. */
export function CoverageSection({ coverage, dashboard }: CoverageSectionProps) {
  const t = useTranslations("dashboards.coverage");
  const { year } = dashboard;
  const list = conferencesBelow(dashboard);
  const types = useUnitTypes(coverage.units.map(({ unit }) => unit));
  const title = t.rich("title", {
    covered: coverage.covered,
    total: coverage.units.length,
    types,
    held: coverage.held,
    list: (held) =>
      list && coverage.held > 0 ? (
        <a className="link" href={list}>
          {held}
        </a>
      ) : (
        held
      ),
  });

  return (
    <Section title={title}>
      {isWide(coverage) ? (
        <SmallCells units={coverage.units} year={year} />
      ) : (
        <CountCells
          label={t("label")}
          items={coverage.units.map(({ unit, held }) => ({
            key: unit.id,
            label: unit.name,
            count: held,
            href: dashboardOf(unit.symbol, year),
            missing: held === 0 ? t("missing") : undefined,
          }))}
        />
      )}
      <p className="mt-2 text-small text-soft">
        <MissingUnits coverage={coverage} types={types} />
      </p>
    </Section>
  );
}

function MissingUnits({ coverage, types }: { coverage: Coverage; types: string }) {
  const t = useTranslations("dashboards.coverage");
  const missing = coverage.units.filter(({ held }) => held === 0).map(({ unit }) => unit.name);
  if (missing.length === 0) return t("complete", { types });
  const named = missing.length > mostNamed + 1 ? missing.slice(0, mostNamed) : missing;
  const units = named.join(", ");
  return named.length === missing.length
    ? t("missingNamed", { units })
    : t("missingMany", { units, count: missing.length - named.length });
}

/** For a city: a cell is one line with the count and the name, so that 126 stand on one screen. */
function SmallCells({ units, year }: { units: UnitCoverage[]; year: number }) {
  const t = useTranslations("dashboards.coverage");

  return (
    <ul
      aria-label={t("label")}
      className="grid grid-cols-[repeat(auto-fill,minmax(7.25rem,1fr))] gap-1 text-[0.8125rem]/tight"
    >
      {units.map(({ unit, held }) => (
        <li key={unit.id}>
          <a
            href={dashboardOf(unit.symbol, year)}
            title={t("cell", { unit: unit.fullName, held })}
            className={clsx(
              "rounded flex items-baseline gap-1.5 px-1.5 py-1 hover:outline-accent",
              held > 0
                ? "bg-accent-soft outline-1 outline-transparent"
                : "text-soft outline-1 -outline-offset-1 outline-edge outline-dashed",
            )}
          >
            <b className="min-w-3 text-accent">{held}</b>
            <span className="truncate">{unit.name}</span>
            {held === 0 && <span className="sr-only"> ({t("missing")})</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
