import { getTranslations } from "next-intl/server";
import { ConferenceSubtitle } from "@/components/conferences/conference-subtitle";
import { StepForm } from "@/components/conferences/step-form";
import { StepHead } from "@/components/conferences/step-head";
import { StepNotPossible } from "@/components/conferences/step-not-possible";
import { HiddenInput } from "@/components/ui/hidden-input";
import { nextStep, whyNextStepIsRefused } from "@/lib/conferences/rules";
import { advanceConferenceAction } from "../actions";
import { MissingNotice } from "./missing-notice";
import { type ConferencePageProps, conferenceToRun } from "../read-conference";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences.page"))("steps") };
}

export default async function AdvanceConferencePage(props: ConferencePageProps) {
  const { conference } = await conferenceToRun(props);
  const t = await getTranslations("conferences");
  const step = nextStep(conference.status);
  const reason = whyNextStepIsRefused(conference, new Date());
  if (!step || reason) {
    return (
      <>
        <StepHead conference={conference} title={t("page.steps")} />
        <StepNotPossible reason={reason ?? "step-not-possible"} conferenceId={conference.id} />
      </>
    );
  }
  return (
    <>
      <StepHead conference={conference} title={t(`step.advance.${step.to}.title`)} />
      <StepForm
        action={advanceConferenceAction}
        conference={conference}
        text={t(`step.advance.${step.to}.text`)}
        warning={t(step.to === "announced" ? "step.announcedStays" : "step.irreversible")}
        submitLabel={t(`verb.${step.verb}`)}
      >
        <p className="font-medium">
          <ConferenceSubtitle conference={conference} />
        </p>
        {step.to === "announced" && <MissingNotice conferenceId={conference.id} />}
        <HiddenInput name="to" value={step.to} />
      </StepForm>
    </>
  );
}
