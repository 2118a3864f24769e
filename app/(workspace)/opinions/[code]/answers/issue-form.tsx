import { getTranslations } from "next-intl/server";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { formatDayOf } from "@/lib/platform/dates";
import type { ShownResponse } from "@/lib/responses/queries";
import { issueResponseAction } from "../answer-actions";

/** Gives an approved answer its number and date. */
export async function IssueForm({ response }: { response: ShownResponse }) {
  const t = await getTranslations("responses");

  return (
    <Form action={issueResponseAction} label={t("act.issue")} className="stack">
      <HiddenInput name="responseId" value={response.id} />
      <HiddenInput name="version" value={response.version} />
      <div className="row">
        <TextInput
          name="documentNumber"
          label={t("field.documentNumber")}
          hint={t("field.documentNumberHint")}
          optional
          autoComplete="off"
          maxLength={60}
        />
        <DateInput
          name="answeredOn"
          label={t("field.documentDay")}
          defaultValue={formatDayOf(new Date())}
        />
      </div>
      <div className="acts">
        <SubmitButton>{t("act.issue")}</SubmitButton>
      </div>
    </Form>
  );
}
