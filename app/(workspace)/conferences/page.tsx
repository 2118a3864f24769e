import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConferenceFilterBar } from "@/components/conferences/conference-filter-bar";
import { ConferencePages } from "@/components/conferences/conference-pages";
import { ConferenceTable } from "@/components/conferences/conference-table";
import { ListActs } from "@/components/conferences/list-acts";
import { NoConferences } from "@/components/conferences/no-conferences";
import { PageHead } from "@/components/ui/page-head";
import { conferenceFilters, isNarrowed } from "@/lib/conferences/filters";
import { listedUnits } from "@/lib/conferences/listed-units";
import { mayScheduleConference } from "@/lib/conferences/policy";
import {
  countConferences,
  listConferences,
  listConferenceYears,
  listUnitsWithConferences,
} from "@/lib/conferences/queries";
import { countByConference } from "@/lib/opinions/queries";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { reachOf } from "@/lib/platform/unit-tree";
import { getViewedUnit } from "@/lib/units/queries";

type ConferencesPageProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("conferences.list"))("title") };
}

export default async function ConferencesPage({ searchParams }: ConferencesPageProps) {
  const actor = await requireActor();
  const asked = await searchParams;
  const now = new Date();
  const filters = conferenceFilters.parse(asked);
  const symbol = [asked.unit].flat()[0];
  const home = (await getViewedUnit(actor, undefined, await unitSymbolOfCookie())) ?? notFound();
  const viewed = symbol ? ((await getViewedUnit(actor, symbol)) ?? notFound()) : home;
  const [below, belowHome] = await Promise.all([reachOf(viewed.id), reachOf(home.id)]);
  const unitIds = await listedUnits(viewed, filters);
  const anywhere = { unitIds: [...new Set([...belowHome.sees, ...below.sees])] };

  const [{ rows, total }, all, units, years, t] = await Promise.all([
    listConferences(actor, { ...filters, unitIds }, now),
    countConferences(actor, anywhere),
    listUnitsWithConferences(actor, anywhere),
    listConferenceYears(actor, anywhere),
    getTranslations("conferences.list"),
  ]);
  const opinions = await countByConference(rows.map(({ id }) => id));
  const query = { ...filters, unit: symbol ? viewed.symbol : null };
  const showsUnits = rows.some(({ unit }) => unit.symbol !== viewed.symbol);
  const canSchedule = mayScheduleConference(actor, viewed);

  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ label: viewed.fullName }]}
        actions={<ListActs unit={viewed} named={query.unit} canSchedule={canSchedule} />}
      />
      {all.total > 0 && (
        <ConferenceFilterBar
          query={query}
          choices={{ units, years, viewed }}
          shown={total}
          total={all.total}
        />
      )}
      {rows.length > 0 ? (
        <ConferenceTable {...{ rows, opinions, query, showsUnits, now }} />
      ) : (
        <NoConferences unit={viewed} canSchedule={canSchedule} isFiltered={isNarrowed(filters)} />
      )}
      <ConferencePages query={query} total={total} />
    </>
  );
}
