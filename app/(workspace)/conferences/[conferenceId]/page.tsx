import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { AddToCalendar } from "@/components/calendars/add-to-calendar";
import { ConferenceActs } from "@/components/conferences/conference-acts";
import { ConferenceFacts } from "@/components/conferences/conference-facts";
import { ConferenceHead } from "@/components/conferences/conference-head";
import { ConferenceSteps } from "@/components/conferences/conference-steps";
import { DoneFlash } from "@/components/conferences/done-flash";
import { NextStepNote } from "@/components/conferences/next-step-note";
import { OpinionActs, OpinionCounts } from "@/components/conferences/opinion-counts";
import { Section } from "@/components/ui/section";
import { listEventsOfConference } from "@/lib/audit/queries";
import { mayRunConference } from "@/lib/conferences/policy";
import { whyNextStepIsRefused } from "@/lib/conferences/rules";
import { countInvitations } from "@/lib/invitations/queries";
import { mayRecordOpinion } from "@/lib/opinions/policy";
import { countsOfConference } from "@/lib/opinions/queries";
import { whyOpinionIsRefused } from "@/lib/opinions/rules";
import { requireActor } from "@/lib/platform/session";
import { AbsentChairs } from "./absent-chairs";
import { readConference } from "./read-conference";
import { RestDay } from "./rest-day";
import { SlipTally } from "./slip-tally";

type ConferencePageProps = {
  params: Promise<{ conferenceId: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: ConferencePageProps) {
  const conference = await readConference((await params).conferenceId);
  return { title: conference?.code };
}

export default async function ConferencePage({ params, searchParams }: ConferencePageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const [counts, people, history, t] = await Promise.all([
    countsOfConference(actor, conference.id),
    countInvitations(conference),
    listEventsOfConference(conference.id),
    getTranslations("conferences"),
  ]);
  const now = new Date();
  const whyNotNext = whyNextStepIsRefused(conference, now);
  const mayRun = mayRunConference(actor, conference);
  const mayRecord =
    mayRecordOpinion(actor, conference) && !whyOpinionIsRefused(conference, "before");

  return (
    <>
      <DoneFlash done={(await searchParams).done} />
      <ConferenceHead
        conference={conference}
        section="overview"
        actions={<ConferenceActs {...{ conference, mayRun, mayRecord, whyNotNext }} />}
      />
      <ConferenceSteps conference={conference} />
      <NextStepNote {...{ conference, whyNotNext, mayRun, now }} />
      {mayRun && <RestDay {...{ conference, now }} />}
      {mayRun && <AbsentChairs {...{ actor, conference }} />}
      <div className="grid-two mt-8">
        <Section title={t("page.facts")} actions={<AddToCalendar conference={conference} />}>
          <ConferenceFacts conference={conference} counts={people} />
        </Section>
        <Section
          title={t("page.opinions", { count: counts.total })}
          actions={<OpinionActs {...{ conference, mayRecord }} total={counts.total} />}
        >
          <OpinionCounts conference={conference} counts={counts} />
          <SlipTally {...{ actor, conference }} />
        </Section>
      </div>
      <Section title={t("page.history")} className="mt-8">
        <History entries={history} />
      </Section>
    </>
  );
}
