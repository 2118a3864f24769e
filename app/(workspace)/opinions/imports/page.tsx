import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { BatchTable } from "@/components/imports/batch-table";
import { ImportSteps } from "@/components/imports/import-steps";
import { UploadForm } from "@/components/imports/upload-form";
import { shortTitle } from "@/components/opinions/short-title";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listConferencesForChoice } from "@/lib/conferences/queries";
import { likeliestNow } from "@/lib/conferences/rules";
import { listBatches } from "@/lib/imports/queries";
import { mayRecordOpinion } from "@/lib/opinions/policy";
import { formatDayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { reachOf } from "@/lib/platform/unit-tree";
import { getViewedUnit } from "@/lib/units/queries";
import { refusalSentence } from "./refusal-sentence";

type ImportsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("imports"))("title") };
}

export default async function ImportsPage({ searchParams }: ImportsPageProps) {
  const actor = await requireActor();
  const asked = await searchParams;
  const unit = (await getViewedUnit(actor, undefined, await unitSymbolOfCookie())) ?? notFound();
  const { actsFor } = await reachOf(unit.id);
  if (!actsFor.some((unitId) => mayRecordOpinion(actor, { unitId }))) notFound();
  const [batches, conferences, t] = await Promise.all([
    listBatches(actor, actsFor),
    listConferencesForChoice(actor, unit.id),
    getTranslations("imports"),
  ]);
  const options = conferences.map(({ id, title, startsAt }) => ({
    value: id,
    label: `${formatDayOf(startsAt)} · ${shortTitle(title)}`,
  }));

  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ label: (await getTranslations("opinions"))("title"), href: "/opinions" }]}
        subtitle={unit.fullName}
      />
      <ImportSteps now="upload" />
      <p className="mt-5 mb-5">{t("intro")}</p>
      {options.length > 0 ? (
        <UploadForm
          conferences={options}
          chosen={[asked.conference].flat()[0] ?? likeliestNow(conferences, new Date())?.id}
          refusal={await refusalSentence(asked)}
        />
      ) : (
        <EmptyState title={t("upload.none")} />
      )}
      <Section title={t("earlier")} className="mt-10">
        {batches.length > 0 ? <BatchTable batches={batches} /> : <p>{t("noEarlier")}</p>}
      </Section>
    </>
  );
}
