import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DutyList } from "@/components/announcements/duty-list";
import { DoneFlash } from "@/components/conclusions/done-flash";
import { StepHead } from "@/components/conferences/step-head";
import { ResultLine } from "@/components/papers/result-line";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { getAnnouncements } from "@/lib/announcements/queries";
import { mayDraftConclusion } from "@/lib/conclusions/policy";
import { getDraftSubject } from "@/lib/drafts/queries";
import { findResultPaper } from "@/lib/papers/queries";
import type { Address } from "@/lib/platform/address-state";
import { requireActor } from "@/lib/platform/session";
import { type ConferencePageProps, readConference } from "../../read-conference";
import { ResultForm } from "./result-form";

type ResultPageProps = ConferencePageProps & { searchParams: Promise<Address> };

export async function generateMetadata() {
  return { title: (await getTranslations("conclusions"))("result.title") };
}

export default async function ResultPage({ params, searchParams }: ResultPageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const subject = (await getDraftSubject(actor, conference.id)) ?? notFound();
  const { duties } = await getAnnouncements(conference.id);
  const result = duties.filter(({ duty }) => duty === "result");
  const [issued, t] = await Promise.all([
    findResultPaper(actor, conference.id),
    getTranslations("conclusions.result"),
  ]);
  const mayIssue = mayDraftConclusion(actor, conference);

  return (
    <>
      <DoneFlash done={(await searchParams).done} />
      <StepHead conference={conference} title={t("title")} />
      <p className="mb-6 max-w-[70ch]">{t("text")}</p>
      <Section title={t("document")}>
        {issued && <ResultLine paper={issued} />}
        {!issued && mayIssue && <ResultForm {...{ actor, subject }} />}
        {!issued && !mayIssue && <p className="text-soft">{t("notYet")}</p>}
      </Section>
      <div className="mt-8">
        <DutyList duties={result} status={conference.status} />
        <div className="acts mt-4">
          <ButtonLink href={`/conferences/${conference.id}/announcement`}>
            {t("evidence")}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
