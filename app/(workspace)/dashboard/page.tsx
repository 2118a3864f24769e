import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConferenceMonths } from "@/components/dashboards/conference-months";
import { ConferencesSection } from "@/components/dashboards/conferences-section";
import { CoverageSection } from "@/components/dashboards/coverage-section";
import { DashboardGrid } from "@/components/dashboards/dashboard-grid";
import { FiguresLine, FiguresNote } from "@/components/dashboards/figures-line";
import { NoOpinions } from "@/components/dashboards/no-opinions";
import { OpinionBreakdown } from "@/components/dashboards/opinion-breakdown";
import { OtherUnitsNote, ShownUnits } from "@/components/dashboards/shown-units";
import { TopicOutcomes } from "@/components/dashboards/topic-outcomes";
import { WaitingSection } from "@/components/dashboards/waiting-section";
import { YearMenu } from "@/components/dashboards/year-menu";
import { PageHead } from "@/components/ui/page-head";
import { getDashboard } from "@/lib/dashboards/queries";
import { dashboardQuery } from "@/lib/dashboards/schema";
import { onlyAgenciesOf } from "@/lib/opinions/policy";
import { yearOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { listWaitingFor } from "@/lib/responses/waiting";
import { getViewedUnit } from "@/lib/units/queries";

type DashboardPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("dashboards"))("title") };
}

export default async function DashboardPage({ searchParams }: DashboardPageProps) {
  const actor = await requireActor();
  const now = new Date();
  const { unit, year = yearOf(now) } = dashboardQuery.parse(await searchParams);
  const viewed = (await getViewedUnit(actor, unit, await unitSymbolOfCookie())) ?? notFound();
  const [dashboard, waiting, t] = await Promise.all([
    getDashboard(actor, viewed, year, now),
    listWaitingFor(actor, now),
    getTranslations("dashboards"),
  ]);
  const hasOpinions = dashboard.opinions.total > 0;

  return (
    <>
      <PageHead
        title={<ShownUnits dashboard={dashboard} />}
        crumbs={[{ label: t("title") }, { label: t("year", { year }) }]}
        actions={<YearMenu unit={viewed.symbol} year={year} years={dashboard.years} />}
      />
      <OtherUnitsNote viewed={viewed} dashboard={dashboard} />
      {hasOpinions ? (
        <>
          <FiguresLine dashboard={dashboard} />
          <FiguresNote dashboard={dashboard} ofAgency={onlyAgenciesOf(actor) !== null} />
        </>
      ) : (
        <NoOpinions dashboard={dashboard} />
      )}
      <DashboardGrid
        left={
          <>
            <WaitingSection waiting={waiting} now={now} />
            {hasOpinions && <TopicOutcomes dashboard={dashboard} />}
          </>
        }
        right={
          <>
            {dashboard.coverage && <CoverageSection coverage={dashboard.coverage} year={year} />}
            <ConferencesSection dashboard={dashboard} />
            <ConferenceMonths dashboard={dashboard} />
          </>
        }
        foot={hasOpinions && <OpinionBreakdown dashboard={dashboard} />}
      />
    </>
  );
}
