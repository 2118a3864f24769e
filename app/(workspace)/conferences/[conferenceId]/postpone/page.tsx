import { getTranslations } from "next-intl/server";
import { StepForm } from "@/components/conferences/step-form";
import { StepHead } from "@/components/conferences/step-head";
import { StepNotPossible } from "@/components/conferences/step-not-possible";
import { TextArea } from "@/components/ui/text-area";
import { whyCannotBe } from "@/lib/conferences/rules";
import { postponeConferenceAction } from "../actions";
import { type ConferencePageProps, conferenceToRun } from "../read-conference";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences.step"))("postpone.title") };
}

export default async function PostponeConferencePage(props: ConferencePageProps) {
  const { conference } = await conferenceToRun(props);
  const t = await getTranslations("conferences");
  const reason = whyCannotBe("postpone", conference);

  return (
    <>
      <StepHead conference={conference} title={t("step.postpone.title")} />
      {reason ? (
        <StepNotPossible reason={reason} conferenceId={conference.id} />
      ) : (
        <StepForm
          action={postponeConferenceAction}
          conference={conference}
          text={t("step.postpone.text")}
          submitLabel={t("verb.postpone")}
          isDanger
        >
          <TextArea
            name="reason"
            label={t("step.reason")}
            hint={t("step.reasonHint")}
            rows={3}
            required
          />
        </StepForm>
      )}
    </>
  );
}
