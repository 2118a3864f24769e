import { getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import { StepForm } from "@/components/conferences/step-form";
import { StepHead } from "@/components/conferences/step-head";
import { StepNotPossible } from "@/components/conferences/step-not-possible";
import { TextArea } from "@/components/ui/text-area";
import { whyCannotBe } from "@/lib/conferences/rules";
import { type ConferencePageProps, conferenceToRun } from "./read-conference";

type ReasonedStepProps = ConferencePageProps & {
  verb: "cancel" | "postpone";
  action: ComponentProps<typeof StepForm>["action"];
};

/** A step aside that owes everybody its reason. */
export async function ReasonedStep({ verb, action, ...page }: ReasonedStepProps) {
  const { conference } = await conferenceToRun(page);
  const t = await getTranslations("conferences");
  const reason = whyCannotBe(verb, conference);

  return (
    <>
      <StepHead conference={conference} title={t(`step.${verb}.title`)} />
      {reason ? (
        <StepNotPossible reason={reason} conferenceId={conference.id} />
      ) : (
        <StepForm
          action={action}
          conference={conference}
          text={t(`step.${verb}.text`)}
          submitLabel={t(`verb.${verb}`)}
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
