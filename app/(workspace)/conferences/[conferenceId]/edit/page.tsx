import { getTranslations } from "next-intl/server";
import { ConferenceForm } from "@/components/conferences/conference-form";
import { defaultsOf } from "@/components/conferences/form-defaults";
import { StepHead } from "@/components/conferences/step-head";
import { StepNotPossible } from "@/components/conferences/step-not-possible";
import { HiddenInput } from "@/components/ui/hidden-input";
import { listDeskOfficers } from "@/lib/conferences/desk-officers";
import { legalBasesFor } from "@/lib/conferences/legal-bases";
import { listNeighbours } from "@/lib/conferences/list-neighbours";
import { listPossibleChairs } from "@/lib/conferences/queries";
import { whyCannotChange } from "@/lib/conferences/rules";
import { titlePatterns } from "@/lib/conferences/suggest-title";
import { dayOf, isoDay } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";
import { changeConferenceAction } from "../actions";
import { type ConferencePageProps, conferenceToRun } from "../read-conference";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences.form"))("editTitle") };
}

export default async function EditConferencePage(props: ConferencePageProps) {
  const { actor, conference } = await conferenceToRun(props);
  const t = await getTranslations("conferences.form");
  const { id, unit, startsAt, status } = conference;
  const day = dayOf(startsAt);
  const reason = whyCannotChange(conference);

  return (
    <>
      <StepHead conference={conference} title={t("editTitle")} />
      {reason ? (
        <StepNotPossible reason={reason} conferenceId={id} />
      ) : (
        <ConferenceForm
          action={changeConferenceAction}
          defaults={defaultsOf(conference)}
          unitName={insideSentence(unit.fullName)}
          chairs={await listPossibleChairs(actor, unit.id)}
          officers={await listDeskOfficers(actor, unit.id)}
          neighbours={await listNeighbours(actor, unit.id, { exceptId: id })}
          legalBases={legalBasesFor({ from: day, to: day })}
          titles={titlePatterns(unit)}
          dayForTitle={isoDay(day)}
          timeHint={status === "announced" ? t("moveHint") : undefined}
          submitLabel={t("save")}
          cancelHref={`/conferences/${id}`}
        >
          <HiddenInput name="conferenceId" value={id} />
          <HiddenInput name="version" value={conference.version} />
        </ConferenceForm>
      )}
    </>
  );
}
