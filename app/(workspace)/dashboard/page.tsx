import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConferenceMonths } from "@/components/dashboards/conference-months";
import { ConferencesSection } from "@/components/dashboards/conferences-section";
import { CoverageSection } from "@/components/dashboards/coverage-section";
import { FiguresLine, FiguresNote } from "@/components/dashboards/figures-line";
import { NoOpinions } from "@/components/dashboards/no-opinions";
import { OpinionBreakdown } from "@/components/dashboards/opinion-breakdown";
import { OtherUnitsNote, ShownUnits } from "@/components/dashboards/shown-units";
import { TopicOutcomes } from "@/components/dashboards/topic-outcomes";
import { YearMenu } from "@/components/dashboards/year-menu";
import { PageHead } from "@/components/ui/page-head";
import { getDashboard } from "@/lib/dashboards/queries";
import { dashboardQuery } from "@/lib/dashboards/schema";
import { onlyAgenciesOf } from "@/lib/opinions/policy";
import { yearOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { getViewedUnit } from "@/lib/units/queries";

type DashboardPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("dashboards"))("title") };
}

export default async function DashboardPage({ searchParams }: DashboardPageProps) {
  const actor = await requireActor();
  const { unit, year = yearOf(new Date()) } = dashboardQuery.parse(await searchParams);
  const viewed = (await getViewedUnit(actor, unit, await unitSymbolOfCookie())) ?? notFound();
  const dashboard = await getDashboard(actor, viewed, year);
  const t = await getTranslations("dashboards");

  return (
    <>
      <PageHead
        title={<ShownUnits dashboard={dashboard} />}
        crumbs={[{ label: t("title") }, { label: t("year", { year }) }]}
        actions={<YearMenu unit={viewed.symbol} year={year} years={dashboard.years} />}
      />
      <OtherUnitsNote viewed={viewed} dashboard={dashboard} />
      {dashboard.opinions.total > 0 ? (
        <>
          <FiguresLine dashboard={dashboard} />
          <FiguresNote dashboard={dashboard} ofAgency={onlyAgenciesOf(actor) !== null} />
        </>
      ) : (
        <NoOpinions dashboard={dashboard} />
      )}
      <div className="grid-two mt-8">
        <ConferencesSection dashboard={dashboard} />
        {dashboard.coverage && <CoverageSection coverage={dashboard.coverage} year={year} />}
        {dashboard.opinions.total > 0 && <TopicOutcomes dashboard={dashboard} />}
        <ConferenceMonths dashboard={dashboard} />
        {dashboard.opinions.total > 0 && <OpinionBreakdown dashboard={dashboard} />}
      </div>
    </>
  );
}
