import { getTranslations } from "next-intl/server";
import { DateInput } from "@/components/ui/date-input";
import { TextArea } from "@/components/ui/text-area";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { ActForm, seen } from "../act-form";
import { answerOnSpotAction } from "../answer-actions";
import { AnswererSelect } from "./answerer-select";

/** Keeps an answer that was spoken at the conference. */
export async function OnSpotForm({ opinion, actor }: { opinion: OpinionRecord; actor: Actor }) {
  const t = await getTranslations("responses");
  const day = dayOf(opinion.conferenceStartsAt ?? opinion.receivedOn);

  return (
    <ActForm
      action={answerOnSpotAction}
      about={{ ...seen(opinion), submissionKey: newSubmissionKey() }}
      summary={t("act.answerOnSpot")}
      submit={t("act.saveAnswer")}
      className="w-full"
      isPrimary
    >
      <AnswererSelect opinion={opinion} actor={actor} day={day} hint="answererHint" />
      <DateInput name="answeredOn" label={t("field.answeredOn")} defaultValue={formatDay(day)} />
      <TextArea name="body" label={t("field.gist")} hint={t("field.gistHint")} rows={4} />
    </ActForm>
  );
}
