import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { CalendarBar } from "@/components/calendars/calendar-bar";
import { CalendarBehaviour } from "@/components/calendars/calendar-behaviour";
import { CalendarFilterBar } from "@/components/calendars/calendar-filter-bar";
import { CalendarViews } from "@/components/calendars/calendar-views";
import { ScheduleLink } from "@/components/conferences/schedule-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { feedsAddress } from "@/lib/calendars/calendar-address";
import { calendarQuery } from "@/lib/calendars/schema";
import { mayScheduleConference } from "@/lib/conferences/policy";
import { listUnitsWithConferences } from "@/lib/conferences/queries";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { reachOf } from "@/lib/platform/unit-tree";
import { getViewedUnit } from "@/lib/units/queries";
import { moveConferenceAction } from "./actions";
import { Moved } from "./moved";
import { readCalendar } from "./read-calendar";

type CalendarPageProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("calendars"))("title") };
}

export default async function CalendarPage({ searchParams }: CalendarPageProps) {
  const actor = await requireActor();
  const asked = await searchParams;
  const query = calendarQuery.parse(asked);
  const home = (await getViewedUnit(actor, undefined, await unitSymbolOfCookie())) ?? notFound();
  const viewed = query.unit ? ((await getViewedUnit(actor, query.unit)) ?? notFound()) : home;
  const [calendar, units, t] = await Promise.all([
    readCalendar(actor, viewed, query),
    listUnitsWithConferences(actor, { unitIds: (await reachOf(home.id)).sees }),
    getTranslations("calendars"),
  ]);
  const { view, what, unit, below, date } = query;

  return (
    <>
      <Moved actor={actor} param={asked.moved} query={query} />
      <PageHead
        title={t("title")}
        crumbs={[{ label: viewed.fullName }]}
        actions={
          <>
            <ButtonLink href={feedsAddress(query)}>{t("feed.link")}</ButtonLink>
            {mayScheduleConference(actor, viewed) && <ScheduleLink unit={viewed} />}
          </>
        }
      />
      <CalendarFilterBar calendar={calendar} units={units} viewed={viewed} />
      <CalendarBar calendar={calendar} />
      <CalendarBehaviour
        action={moveConferenceAction}
        query={{ view, what, unit, below, date }}
        label={t("move")}
      />
      <CalendarViews calendar={calendar} />
    </>
  );
}
