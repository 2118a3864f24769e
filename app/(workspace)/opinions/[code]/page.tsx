import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { OpinionMatter } from "@/components/opinions/opinion-matter";
import { OpinionStanding } from "@/components/opinions/opinion-standing";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listEventsOfOpinion } from "@/lib/audit/queries";
import { getMatterOf } from "@/lib/matters/queries";
import { getOpinion } from "@/lib/opinions/queries";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { CompetenceSection } from "./competence/competence-section";
import { TransferSection } from "./transfers/transfer-section";
import { Answers } from "./matter/answers";
import { MatterSection } from "./matter/matter-section";
import { conferenceCrumb } from "./conference-crumb";
import { OpinionAside } from "./opinion-aside";
import { SuggestionSection } from "./suggestion/suggestion-section";
import { RecordActs } from "./record-acts";
import { SetApartSection } from "./set-apart-section";
import { RoutingSection } from "./routing/routing-section";
import { SlipSection } from "./slip-section";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code };
}

export default async function OpinionPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const opinion = (await getOpinion(actor, (await params).code)) ?? notFound();
  const done = String((await searchParams).done ?? "");
  const t = await getTranslations("opinions");
  const matter = await getMatterOf(opinion.id);
  const followed = matter && matter.leadId !== opinion.id ? matter : null;
  const leadCode = followed?.leadCode ?? null;
  const history = await listEventsOfOpinion(opinion.id);

  return (
    <>
      <PageHead
        title={opinion.code}
        crumbs={[{ label: t("title"), href: "/opinions" }, ...conferenceCrumb(opinion)]}
        subtitle={<OpinionStanding opinion={opinion} today={dayOf(new Date())} />}
        actions={<RecordActs opinion={opinion} actor={actor} />}
      />
      {t.has(`done.${done}`) && <Flash param="done">{t(`done.${done}`)}</Flash>}
      <div className="grid-record">
        <div className="sections">
          <OpinionMatter opinion={opinion} />
          {!leadCode && <SuggestionSection opinion={opinion} actor={actor} />}
          <Answers opinion={opinion} followed={followed} actor={actor} done={done} />
          <RoutingSection opinion={opinion} leadCode={leadCode} actor={actor} done={done} />
          <CompetenceSection opinion={opinion} actor={actor} />
          <TransferSection {...{ opinion, matter, leadCode, actor, done }} />
          <MatterSection opinion={opinion} matter={matter} actor={actor} done={done} />
          <SlipSection opinion={opinion} actor={actor} />
          <SetApartSection opinion={opinion} actor={actor} />
          <Section title={t("record.history")} id="history">
            <History entries={history} />
          </Section>
        </div>
        <OpinionAside opinion={opinion} actor={actor} follows={leadCode !== null} />
      </div>
    </>
  );
}
