import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DutyList } from "@/components/announcements/duty-list";
import { StepHead } from "@/components/conferences/step-head";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { getAnnouncements } from "@/lib/announcements/queries";
import { resultInput } from "@/lib/conclusions/schema";
import { getDraftSubject } from "@/lib/drafts/queries";
import { type Address, stateInAddress } from "@/lib/platform/address-state";
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
  const state = await stateInAddress(await searchParams, resultInput);
  const t = await getTranslations("conclusions.result");

  return (
    <>
      <StepHead conference={conference} title={t("title")} />
      <p className="mb-6 max-w-[70ch]">{t("text")}</p>
      <Section
        title={t("channels")}
        actions={
          <ButtonLink small href={`/conferences/${conference.id}/announcement`}>
            {t("evidence")}
          </ButtonLink>
        }
      >
        <DutyList duties={result} status={conference.status} />
      </Section>
      <Section title={t("document")} className="mt-8">
        <ResultForm {...{ actor, subject, state }} />
      </Section>
    </>
  );
}
