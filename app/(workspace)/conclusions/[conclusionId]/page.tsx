import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { DoneFlash } from "@/components/conclusions/done-flash";
import { ItemGroups } from "@/components/conclusions/item-groups";
import { NoticeView } from "@/components/conclusions/notice-view";
import { textOfConclusion } from "@/components/conclusions/notice-text";
import { StandingFigures } from "@/components/conclusions/standing-figures";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listEventsOf } from "@/lib/audit/queries";
import { listItemsOf } from "@/lib/conclusions/item-queries";
import { readCarriedOf } from "@/lib/conclusions/queries";
import { countStandings } from "@/lib/conclusions/standing";
import { NoticeFacts } from "./notice-facts";
import { readNotice } from "./read-notice";

type NoticePageProps = {
  params: Promise<{ conclusionId: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: NoticePageProps) {
  const notice = await readNotice((await params).conclusionId);
  return { title: notice?.sign };
}

export default async function NoticePage({ params, searchParams }: NoticePageProps) {
  const notice = (await readNotice((await params).conclusionId)) ?? notFound();
  const [items, carried, history, t] = await Promise.all([
    listItemsOf(notice.id),
    readCarriedOf(notice),
    listEventsOf(notice.id),
    getTranslations("conclusions"),
  ]);

  return (
    <>
      <DoneFlash done={(await searchParams).done} />
      <PageHead
        title={t("notice.title", { sign: notice.sign ?? "" })}
        crumbs={[
          { label: t("notice.crumb"), href: "/conclusions" },
          { label: notice.conference.code },
        ]}
        subtitle={notice.abstract}
        actions={
          <ButtonLink href={`/api/conclusions/${notice.id}/document`} data-hard>
            {t("word")}
          </ButtonLink>
        }
      />
      <StandingFigures counts={countStandings(items.map(({ standing }) => standing))} />
      <NoticeFacts notice={notice} />
      <Section title={t("notice.items")} className="mt-8">
        <ItemGroups items={items} conclusionId={notice.id} />
      </Section>
      <Disclosure summary={t("notice.text")} className="mt-6">
        <NoticeView text={textOfConclusion(notice, carried)} />
      </Disclosure>
      <Section title={t("history")} className="mt-8">
        <History entries={history} />
      </Section>
    </>
  );
}
