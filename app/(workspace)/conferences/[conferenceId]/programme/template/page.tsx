import { getTranslations } from "next-intl/server";
import { StepHead } from "@/components/conferences/step-head";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { type ConferencePageProps, conferenceToRun } from "../../read-conference";
import { saveTemplateAction } from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("programmes.template"))("title") };
}

export default async function SaveTemplatePage(props: ConferencePageProps) {
  const { conference } = await conferenceToRun(props);
  const t = await getTranslations("programmes");

  return (
    <>
      <StepHead conference={conference} title={t("template.title")} />
      <Form action={saveTemplateAction} className="stack">
        <HiddenInput name="conferenceId" value={conference.id} />
        <p>{t("template.text")}</p>
        <TextInput name="name" label={t("template.name")} autoComplete="off" autoFocus />
        <div className="acts">
          <SubmitButton>{t("template.save")}</SubmitButton>
          <ButtonLink variant="quiet" href={`/conferences/${conference.id}/programme`}>
            {t("start.back")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
