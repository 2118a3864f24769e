import { getTranslations } from "next-intl/server";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { answerOnSpotAction } from "../answer-actions";
import { AnswererSelect } from "./answerer-select";

/** Keeps an answer that was spoken at the conference. */
export async function OnSpotForm({ opinion, actor }: { opinion: OpinionRecord; actor: Actor }) {
  const t = await getTranslations("responses");
  const day = dayOf(opinion.conferenceStartsAt ?? opinion.receivedOn);

  return (
    <Form action={answerOnSpotAction} label={t("act.answerOnSpot")} className="w-full">
      <HiddenInput name="opinionId" value={opinion.id} />
      <HiddenInput name="version" value={opinion.version} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <FormDisclosure summary={t("act.answerOnSpot")}>
        <AnswererSelect opinion={opinion} actor={actor} day={day} hint="answererHint" />
        <DateInput name="answeredOn" label={t("field.answeredOn")} defaultValue={formatDay(day)} />
        <TextArea name="body" label={t("field.gist")} hint={t("field.gistHint")} rows={4} />
        <div className="acts">
          <SubmitButton>{t("act.saveAnswer")}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
