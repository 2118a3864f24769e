import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { CorrectionNotice } from "@/components/announcements/correction-notice";
import { DutyList } from "@/components/announcements/duty-list";
import { EvidenceTable } from "@/components/announcements/evidence-table";
import { ConferenceHead } from "@/components/conferences/conference-head";
import { ResultLine } from "@/components/papers/result-line";
import { Flash } from "@/components/ui/flash";
import { Section } from "@/components/ui/section";
import { mayAnnounce } from "@/lib/announcements/policy";
import { getAnnouncements } from "@/lib/announcements/queries";
import { findResultPaper } from "@/lib/papers/queries";
import { requireActor } from "@/lib/platform/session";
import { readConference } from "../read-conference";
import { removeAnnouncementAction } from "./actions";
import { AnnouncementForm } from "./announcement-form";
import { NotAnnounced } from "./not-announced";
import { NoticeSection } from "./notice-section";

type AnnouncementPageProps = {
  params: Promise<{ conferenceId: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

const outcomes = ["recorded", "removed", "written"] as const;

export async function generateMetadata() {
  return { title: (await getTranslations("announcements"))("title") };
}

export default async function AnnouncementPage({ params, searchParams }: AnnouncementPageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const { duties, rows, notice, toCorrect } = await getAnnouncements(conference.id);
  const result = await findResultPaper(actor, conference.id);
  const mayChange = mayAnnounce(actor, conference);
  const isAnnounced = conference.steps.some(({ toStatus }) => toStatus === "announced");
  const { done } = await searchParams;
  const outcome = outcomes.find((known) => known === done);
  const t = await getTranslations("announcements");

  return (
    <>
      {outcome && <Flash param="done">{t(`done.${outcome}`)}</Flash>}
      <ConferenceHead conference={conference} section="announcement" />
      {toCorrect.length > 0 && <CorrectionNotice channels={toCorrect} />}
      <DutyList duties={duties} status={conference.status} />
      {result && (
        <Section title={t("resultPaper")} className="mt-6">
          <ResultLine paper={result} />
        </Section>
      )}
      <Section title={t("evidence.title")} className="mt-8">
        <EvidenceTable rows={rows} remove={mayChange ? removeAnnouncementAction : null} />
      </Section>
      {mayChange && !isAnnounced && <NotAnnounced conference={conference} />}
      {mayChange && isAnnounced && (
        <AnnouncementForm conference={conference} doneBy={actor.fullName} toCorrect={toCorrect} />
      )}
      <NoticeSection {...{ conference, notice, mayChange }} />
    </>
  );
}
