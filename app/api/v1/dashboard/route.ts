import { keptDashboard } from "@/lib/dashboards/kept-dashboard";
import { dashboardQuery } from "@/lib/dashboards/schema";
import { answer, apiAnswer } from "@/lib/platform/api";
import { yearOf } from "@/lib/platform/dates";
import { found } from "@/lib/refusals";
import { getViewedUnit } from "@/lib/units/queries";

export const dynamic = "force-dynamic";

/** The figures of a unit's dashboard: `?unit=TH&year=2024`; one's own unit and the present year where nothing is given. */
export function GET(request: Request) {
  return apiAnswer(request, async (actor) => {
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const { unit, year = yearOf(new Date()) } = dashboardQuery.parse(asked);
    const viewed = found(await getViewedUnit(actor, unit));
    const { opinions, conferences, coverage, shown, ...rest } = await keptDashboard(
      actor,
      viewed,
      year,
    );
    return answer({
      unit: viewed.symbol,
      year,
      years: rest.years,
      shown: shown.map(({ symbol, fullName }) => ({ symbol, fullName })),
      opinions,
      conferences: { held: conferences.held, coming: conferences.coming },
      coverage: coverage && {
        covered: coverage.covered,
        held: coverage.held,
        units: coverage.units.map(({ unit: { symbol, fullName }, ...counts }) => ({
          symbol,
          fullName,
          ...counts,
        })),
      },
    });
  });
}
