import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { History } from "@/components/audit/history";
import { DoneFlash } from "@/components/conclusions/done-flash";
import { StandingMark } from "@/components/conclusions/standing-mark";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listEventsOf } from "@/lib/audit/queries";
import { getItem } from "@/lib/conclusions/item-queries";
import type { Address } from "@/lib/platform/address-state";
import { requireActor } from "@/lib/platform/session";
import { beginningOf } from "@/lib/platform/text";
import { Completion } from "./completion";
import { EvidenceSection } from "./evidence-section";
import { ExtensionSection } from "./extension-section";
import { HandoverSection } from "./handover-section";
import { ItemFacts } from "./item-facts";
import { MilestoneSection } from "./milestone-section";
import { ProgressSection } from "./progress-section";
import { ReminderSection } from "./reminder-section";

type ItemPageProps = {
  params: Promise<{ conclusionId: string; itemId: string }>;
  searchParams: Promise<Address>;
};

const read = cache(async (conclusionId: string, itemId: string) => {
  const item = await getItem(await requireActor(), itemId);
  return item?.conclusionId === conclusionId ? item : null;
});

export async function generateMetadata({ params }: ItemPageProps) {
  const { conclusionId, itemId } = await params;
  const item = await read(conclusionId, itemId);
  return { title: item && beginningOf(item.content, 80) };
}

export default async function ItemPage({ params, searchParams }: ItemPageProps) {
  const actor = await requireActor();
  const { conclusionId, itemId } = await params;
  const item = (await read(conclusionId, itemId)) ?? notFound();
  const address = await searchParams;
  const [history, t] = await Promise.all([listEventsOf(item.id), getTranslations("conclusions")]);
  const { sign } = item.conclusion;

  return (
    <>
      <DoneFlash done={address.done} />
      <PageHead
        title={item.content}
        crumbs={[
          { label: t("notice.crumb"), href: "/conclusions" },
          { label: t("notice.title", { sign: sign ?? "" }), href: `/conclusions/${conclusionId}` },
        ]}
        subtitle={<StandingMark standing={item.standing} />}
      />
      <div className="grid-two">
        <div>
          <Completion {...{ actor, item }} />
          <ProgressSection {...{ actor, item }} />
          <EvidenceSection {...{ actor, item, address }} />
        </div>
        <div>
          <ItemFacts item={item} />
          <ExtensionSection {...{ actor, item }} />
          <MilestoneSection {...{ actor, item }} />
          <HandoverSection {...{ actor, item }} />
          <ReminderSection actor={actor} itemId={item.id} />
        </div>
      </div>
      <Section title={t("history")} className="mt-8">
        <History entries={history} />
      </Section>
    </>
  );
}
