import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DashboardBody } from "@/components/dashboards/dashboard-body";
import { FiguresLine, FiguresNote } from "@/components/dashboards/figures-line";
import { NoOpinions } from "@/components/dashboards/no-opinions";
import { OtherUnitsNote, ShownUnits } from "@/components/dashboards/shown-units";
import { YearMenu } from "@/components/dashboards/year-menu";
import { PageHead } from "@/components/ui/page-head";
import { keptDashboard } from "@/lib/dashboards/kept-dashboard";
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
    keptDashboard(actor, viewed, year, now),
    listWaitingFor(actor, now),
    getTranslations("dashboards"),
  ]);

  return (
    <>
      <PageHead
        title={<ShownUnits viewed={viewed} dashboard={dashboard} />}
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
      <DashboardBody dashboard={dashboard} waiting={waiting} now={now} />
    </>
  );
}
