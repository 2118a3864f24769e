import { getTranslations } from "next-intl/server";
import { StepForm } from "@/components/conferences/step-form";
import { StepHead } from "@/components/conferences/step-head";
import { StepNotPossible } from "@/components/conferences/step-not-possible";
import { DateInput } from "@/components/ui/date-input";
import { whyCannotMove } from "@/lib/calendars/rules";
import { formatDayOf, formatTimeOf } from "@/lib/platform/dates";
import { moveConferenceAction } from "../../../calendar/actions";
import { type ConferencePageProps, conferenceToRun } from "../read-conference";

export async function generateMetadata() {
  return { title: (await getTranslations("calendars.movePage"))("title") };
}

/** The same move as by dragging, for the keyboard and for whoever has no script. */
export default async function MoveConferencePage(props: ConferencePageProps) {
  const { conference } = await conferenceToRun(props);
  const t = await getTranslations("calendars.movePage");
  const { startsAt } = conference;
  const reason = whyCannotMove(conference);

  return (
    <>
      <StepHead conference={conference} title={t("title")} />
      {reason ? (
        <StepNotPossible reason={reason} conferenceId={conference.id} />
      ) : (
        <StepForm
          action={moveConferenceAction}
          conference={conference}
          text={t("text")}
          submitLabel={t("submit")}
        >
          <DateInput
            name="day"
            label={t("day")}
            hint={t("dayNow", { day: formatDayOf(startsAt), time: formatTimeOf(startsAt) })}
            defaultValue={formatDayOf(startsAt)}
          />
        </StepForm>
      )}
    </>
  );
}
