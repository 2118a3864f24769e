import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaitingDuties } from "@/components/announcements/waiting-duties";
import { WaitingPromises } from "@/components/conclusions/waiting-promises";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { SavedFilters } from "@/components/work/saved-filters";
import { WaitingCounts } from "@/components/work/waiting-counts";
import { WaitingMatters } from "@/components/work/waiting-matters";
import { listWaitingDuties } from "@/lib/announcements/queries";
import { listWaitingPromises } from "@/lib/conclusions/due-items";
import { listSavedFilters } from "@/lib/people/queries";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { listWaitingFor } from "@/lib/responses/waiting";
import { readWaitingFilters } from "@/lib/responses/waiting-filters";
import { removeFilterAction } from "./actions";
import { countWaiting } from "./count-waiting";
import { NothingWaits } from "./nothing-waits";

type WorkPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("work");
  return { title: t("title") };
}

export default async function WorkPage({ searchParams }: WorkPageProps) {
  const actor = await requireActor();
  const now = new Date();
  const today = dayOf(now);
  const address = await searchParams;
  const filters = readWaitingFilters(address);
  const [waiting, promises, duties, saved] = await Promise.all([
    listWaitingFor(actor, now, filters),
    listWaitingPromises(actor, today),
    listWaitingDuties(actor, now),
    listSavedFilters(actor),
  ]);
  const t = await getTranslations("work");
  const hasMatters = Object.keys(waiting.acts).length > 0;
  const isIdle = !hasMatters && promises.length === 0 && duties.length === 0;
  const done = `done.${String(address.done)}` as const;

  return (
    <>
      {t.has(done) && <Flash param="done">{t(done)}</Flash>}
      <PageHead title={t("title")} subtitle={actor.posts.map((post) => post.title).join(" · ")} />
      {isIdle && <NothingWaits actor={actor} />}
      {!isIdle && <WaitingCounts {...countWaiting(waiting, promises, duties, today)} />}
      {hasMatters && <WaitingMatters waiting={waiting} filters={filters} now={now} />}
      <WaitingPromises promises={promises} today={today} />
      <WaitingDuties duties={duties} today={today} />
      <SavedFilters filters={saved} remove={removeFilterAction} />
    </>
  );
}
