import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaitingDuties } from "@/components/announcements/waiting-duties";
import { WaitingPromises } from "@/components/conclusions/waiting-promises";
import { WaitingCounts } from "@/components/work/waiting-counts";
import { WaitingLines } from "@/components/work/waiting-lines";
import { PageHead } from "@/components/ui/page-head";
import { listWaitingDuties } from "@/lib/announcements/queries";
import { listWaitingPromises } from "@/lib/conclusions/due-items";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { listWaitingFor } from "@/lib/responses/waiting";
import { NothingWaits } from "./nothing-waits";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("work");
  return { title: t("title") };
}

export default async function WorkPage() {
  const actor = await requireActor();
  const now = new Date();
  const waiting = await listWaitingFor(actor, now);
  const duties = await listWaitingDuties(actor, now);
  const promises = await listWaitingPromises(actor, dayOf(now));
  const t = await getTranslations("work");

  return (
    <>
      <PageHead title={t("title")} subtitle={actor.posts.map((post) => post.title).join(" · ")} />
      {waiting.total === 0 && duties.length === 0 && promises.length === 0 ? (
        <NothingWaits actor={actor} />
      ) : (
        <>
          <WaitingCounts waiting={waiting} />
          <WaitingLines waiting={waiting} now={now} />
          <WaitingPromises promises={promises} today={dayOf(now)} />
          <WaitingDuties duties={duties} today={dayOf(now)} />
        </>
      )}
    </>
  );
}
