import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConferenceForm } from "@/components/conferences/conference-form";
import { NotYourUnit } from "@/components/conferences/not-your-unit";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { listDeskOfficers } from "@/lib/conferences/desk-officers";
import { legalBasesFor } from "@/lib/conferences/legal-bases";
import { listNeighbours } from "@/lib/conferences/list-neighbours";
import { mayScheduleConference } from "@/lib/conferences/policy";
import { listPossibleChairs } from "@/lib/conferences/queries";
import { titlePatterns } from "@/lib/conferences/suggest-title";
import { dayOf, formatDay, isoDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { insideSentence } from "@/lib/units/labels";
import { getViewedUnit } from "@/lib/units/queries";
import { scheduleConferenceAction } from "./actions";
import { CloneNote } from "./clone-note";
import { defaultsOfClone, readCloneSource } from "./clone-source";

type NewConferencePageProps = {
  searchParams: Promise<Record<"unit" | "from", string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("conferences.form"))("newTitle") };
}

export default async function NewConferencePage({ searchParams }: NewConferencePageProps) {
  const actor = await requireActor();
  const { unit: asked, from } = await searchParams;
  const source = await readCloneSource(actor, from);
  const symbol = source?.conference.unit.symbol ?? [asked].flat()[0];
  const unit = (await getViewedUnit(actor, symbol, await unitSymbolOfCookie())) ?? notFound();
  const t = await getTranslations("conferences");
  const today = dayOf(new Date());
  const unitName = insideSentence(unit.fullName);
  const lastDay = unit.validTo && unit.validTo < today ? unit.validTo : today;
  const legalBases = legalBasesFor({ from: unit.validFrom, to: lastDay });

  return (
    <>
      <PageHead
        title={t("form.newTitle")}
        crumbs={[{ label: t("list.title"), href: "/conferences" }, { label: unit.fullName }]}
      />
      {unit.validTo && lastDay < today && (
        <Notice
          tone="warning"
          title={t("list.ended", { unit: unit.fullName, day: formatDay(unit.validTo) })}
        />
      )}
      {mayScheduleConference(actor, unit) ? (
        <ConferenceForm
          action={scheduleConferenceAction}
          defaults={defaultsOfClone(source)}
          unitName={unitName}
          chairs={await listPossibleChairs(actor, unit.id)}
          officers={await listDeskOfficers(actor, unit.id)}
          neighbours={await listNeighbours(actor, unit.id)}
          legalBases={legalBases}
          titles={titlePatterns(unit)}
          dayForTitle={isoDay(lastDay)}
          submitLabel={t("form.schedule")}
          cancelHref="/conferences"
        >
          {source && <CloneNote source={source} />}
          <HiddenInput name="unitId" value={unit.id} />
          <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        </ConferenceForm>
      ) : (
        <NotYourUnit unitName={unitName} />
      )}
    </>
  );
}
