import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FeedSection } from "@/components/calendars/feed-section";
import { PageHead } from "@/components/ui/page-head";
import { getLiveFeed } from "@/lib/calendars/feed-queries";
import { mayKeepFeed } from "@/lib/calendars/policy";
import { calendarQuery } from "@/lib/calendars/schema";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { getViewedUnit } from "@/lib/units/queries";
import { openFeedAction, revokeFeedAction } from "../feed-actions";

type FeedsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("calendars.feed"))("title") };
}

export default async function FeedsPage({ searchParams }: FeedsPageProps) {
  const actor = await requireActor();
  const { unit: named } = calendarQuery.parse(await searchParams);
  const unit = (await getViewedUnit(actor, named, await unitSymbolOfCookie())) ?? notFound();
  const keepsUnit = mayKeepFeed(actor, unit.id);
  const [own, ofUnit, t] = await Promise.all([
    getLiveFeed(actor, null),
    keepsUnit ? getLiveFeed(actor, unit.id) : null,
    getTranslations("calendars"),
  ]);
  const actions = { open: openFeedAction, revoke: revokeFeedAction };

  return (
    <>
      <PageHead
        title={t("feed.title")}
        crumbs={[{ label: t("title"), href: "/calendar" }, { label: unit.fullName }]}
      />
      <FeedSection feed={own} {...actions} />
      {keepsUnit && <FeedSection unit={unit} feed={ofUnit} {...actions} />}
    </>
  );
}
