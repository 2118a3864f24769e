import { getTranslations } from "next-intl/server";
import { ConferenceForm } from "@/components/conferences/conference-form";
import { newConference } from "@/components/conferences/form-defaults";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { listDeskOfficers } from "@/lib/conferences/desk-officers";
import { legalBasesFor } from "@/lib/conferences/legal-bases";
import { listNeighbours } from "@/lib/conferences/list-neighbours";
import { listPossibleChairs } from "@/lib/conferences/queries";
import { titlePatterns } from "@/lib/conferences/suggest-title";
import { endOfQuarter } from "@/lib/plans/compliance";
import { planAddress } from "@/lib/plans/plan-address";
import { listHoldersOf } from "@/lib/plans/queries";
import { isoDay } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { insideSentence } from "@/lib/units/labels";
import { schedulePlannedConferenceAction } from "../../actions";
import { type PlannedPageProps, plannedToChange } from "../read-planned";

export async function generateMetadata() {
  return { title: (await getTranslations("plans.schedule"))("title") };
}

export default async function SchedulePlannedPage(props: PlannedPageProps) {
  const { actor, planned } = await plannedToChange(props);
  const { unit, kind, theme, chairPost, quarter, year } = planned;
  const t = await getTranslations("plans");
  const day = endOfQuarter(year, quarter);
  const chairIds = chairPost ? await listHoldersOf(actor, unit.id, chairPost, day) : [];
  const back = planAddress(unit.symbol, year);

  return (
    <>
      <PageHead
        title={t("schedule.title")}
        crumbs={[{ label: t("metaTitle", { year }), href: back }, { label: unit.fullName }]}
        subtitle={t("schedule.text", { quarter, year })}
      />
      <ConferenceForm
        action={schedulePlannedConferenceAction}
        defaults={{ ...newConference, kind, theme: theme ?? undefined, chairIds }}
        unitName={insideSentence(unit.fullName)}
        chairs={await listPossibleChairs(actor, unit.id)}
        officers={await listDeskOfficers(actor, unit.id)}
        neighbours={await listNeighbours(actor, unit.id)}
        legalBases={legalBasesFor({ from: unit.validFrom, to: day })}
        titles={titlePatterns(unit)}
        dayForTitle={isoDay(day)}
        submitLabel={t("schedule.submit")}
        cancelHref={back}
      >
        <HiddenInput name="unitId" value={unit.id} />
        <HiddenInput name="plannedId" value={planned.id} />
        <HiddenInput name="version" value={planned.version} />
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      </ConferenceForm>
    </>
  );
}
