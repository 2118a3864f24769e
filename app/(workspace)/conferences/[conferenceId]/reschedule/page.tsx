import { getTranslations } from "next-intl/server";
import { StepForm } from "@/components/conferences/step-form";
import { StepHead } from "@/components/conferences/step-head";
import { StepNotPossible } from "@/components/conferences/step-not-possible";
import { TimeFields } from "@/components/conferences/time-fields";
import { whyCannotBe } from "@/lib/conferences/rules";
import { formatTimeOf } from "@/lib/platform/dates";
import { rescheduleConferenceAction } from "../actions";
import { type ConferencePageProps, conferenceToRun } from "../read-conference";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences.step"))("reschedule.title") };
}

export default async function RescheduleConferencePage(props: ConferencePageProps) {
  const { conference } = await conferenceToRun(props);
  const t = await getTranslations("conferences");
  const reason = whyCannotBe("reschedule", conference);
  const { startsAt, endsAt } = conference;

  return (
    <>
      <StepHead conference={conference} title={t("step.reschedule.title")} />
      {reason ? (
        <StepNotPossible reason={reason} conferenceId={conference.id} />
      ) : (
        <StepForm
          action={rescheduleConferenceAction}
          conference={conference}
          text={t("step.reschedule.text")}
          submitLabel={t("verb.reschedule")}
        >
          <TimeFields
            defaults={{
              startTime: formatTimeOf(startsAt),
              endTime: endsAt ? formatTimeOf(endsAt) : undefined,
            }}
          />
        </StepForm>
      )}
    </>
  );
}
