import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DoneFlash } from "@/components/conclusions/done-flash";
import { ReportTable } from "@/components/conclusions/report-table";
import { StepHead } from "@/components/conferences/step-head";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { getLastNoticeReport } from "@/lib/conclusions/last-notice";
import { standings } from "@/lib/conclusions/vocabulary";
import { formatDay, formatDayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { insideSentence } from "@/lib/units/labels";
import { type ConferencePageProps, readConference } from "../read-conference";
import { ProposeReport } from "./propose-report";

type LastNoticePageProps = ConferencePageProps & {
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("conclusions"))("report.crumb") };
}

export default async function LastNoticePage({ params, searchParams }: LastNoticePageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const report = await getLastNoticeReport(actor, conference);
  const t = await getTranslations("conclusions");
  if (!report) {
    return (
      <>
        <StepHead conference={conference} title={t("report.title")} />
        <EmptyState title={t("report.none")}>{t("report.noneText")}</EmptyState>
      </>
    );
  }
  const { sign, issuedOn, asOf, counts, items, conclusionId } = report;
  const parts = standings
    .filter((standing) => counts[standing] > 0)
    .map((standing) =>
      t("report.part", {
        count: counts[standing],
        standing: insideSentence(t(`standing.${standing}`)),
      }),
    );

  return (
    <>
      <DoneFlash done={(await searchParams).done} />
      <StepHead conference={conference} title={t("report.title")} />
      <p className="mb-2">
        <a className="link" href={`/conclusions/${conclusionId}`}>
          {t("report.asOf", { sign, on: formatDay(issuedOn), asOf: formatDayOf(asOf) })}
        </a>
      </p>
      <p className="say mb-4">
        {t("report.sums", { total: counts.total, parts: parts.join(", ") })}
      </p>
      <div className="acts mb-6">
        <ButtonLink href={`/api/conferences/${conference.id}/last-notice`} data-hard>
          {t("word")}
        </ButtonLink>
        <ProposeReport actor={actor} conference={conference} />
      </div>
      <Section title={t("report.items")}>
        <ReportTable items={items} conclusionId={conclusionId} />
      </Section>
    </>
  );
}
