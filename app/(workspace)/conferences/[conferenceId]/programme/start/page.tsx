import { getTranslations } from "next-intl/server";
import { StepHead } from "@/components/conferences/step-head";
import { StepNotPossible } from "@/components/conferences/step-not-possible";
import { TemplateChoice } from "@/components/programmes/template-choice";
import { TemplateList } from "@/components/programmes/template-list";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { getProgramme, listTemplates } from "@/lib/programmes/queries";
import { whyProgrammeIsFixed } from "@/lib/programmes/rules";
import { usualProgramme } from "@/lib/programmes/standard-programmes";
import { type ConferencePageProps, conferenceToRun } from "../../read-conference";
import { removeTemplateAction, startProgrammeAction } from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("programmes.start"))("title") };
}

export default async function StartProgrammePage(props: ConferencePageProps) {
  const { actor, conference } = await conferenceToRun(props);
  const [programme, templates, t] = await Promise.all([
    getProgramme(actor, conference),
    listTemplates(actor, conference.unitId),
    getTranslations("programmes.start"),
  ]);
  const reason = whyProgrammeIsFixed(conference);

  return (
    <>
      <StepHead conference={conference} title={t("title")} />
      {reason ? (
        <StepNotPossible reason={reason} conferenceId={conference.id} />
      ) : (
        <Form action={startProgrammeAction} className="stack">
          <HiddenInput name="conferenceId" value={conference.id} />
          <HiddenInput name="version" value={programme.version} />
          <TemplateChoice templates={templates} usual={usualProgramme(conference)} />
          {programme.items.length > 0 && (
            <p className="text-table">{t("replaces", { items: programme.items.length })}</p>
          )}
          <div className="acts">
            <SubmitButton>{t("use")}</SubmitButton>
            <ButtonLink variant="quiet" href={`/conferences/${conference.id}/programme`}>
              {t("back")}
            </ButtonLink>
          </div>
        </Form>
      )}
      <TemplateList templates={templates} removeAction={removeTemplateAction} />
    </>
  );
}
