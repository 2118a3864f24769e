import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { ResultSubject } from "@/lib/conclusions/compose-result";
import { defaultRecipients } from "@/lib/documents/templates/default-recipients";
import { unitWords } from "@/lib/drafts/issuers";
import { signerOptions } from "@/lib/drafts/labels";
import { listSigners } from "@/lib/drafts/signers";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { issueResultAction } from "../actions";

/** The marks with which the result notice is issued; the draft shows it before. */
export async function ResultForm({ actor, subject }: { actor: Actor; subject: ResultSubject }) {
  const t = await getTranslations("conclusions.result");
  const { unit, unitId, conferenceId } = subject;
  const now = new Date();
  const signers = await listSigners(actor, { unitId, day: dayOf(now), family: "state" });
  const signerId = signers[0]?.holdingId;
  const draft = `/api/conferences/${conferenceId}/result${signerId ? `?signerId=${signerId}` : ""}`;

  return (
    <Form action={issueResultAction} label={t("title")} className="stack">
      <HiddenInput name="conferenceId" value={conferenceId} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <div className="row">
        <TextInput
          name="number"
          label={t("number")}
          hint={t("numberHint")}
          optional
          inputMode="numeric"
          autoComplete="off"
        />
        <DateInput name="day" label={t("day")} defaultValue={formatDayOf(now)} />
      </div>
      <Select
        name="signerId"
        label={t("signer")}
        options={signerOptions(signers)}
        defaultValue={signerId}
      />
      <TextArea
        name="recipients"
        label={t("recipients")}
        hint={t("recipientsHint")}
        rows={6}
        defaultValue={defaultRecipients("state", unitWords(unit)).join("\n")}
      />
      <div className="acts">
        <SubmitButton>{t("issue")}</SubmitButton>
        <ButtonLink variant="quiet" href={draft} data-hard>
          {t("draft")}
        </ButtonLink>
      </div>
    </Form>
  );
}
