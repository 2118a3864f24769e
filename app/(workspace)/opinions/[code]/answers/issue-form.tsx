import { getTranslations } from "next-intl/server";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatDayOf } from "@/lib/platform/dates";
import { getIssueChoices } from "@/lib/responses/issue-queries";
import type { ShownResponse } from "@/lib/responses/queries";
import { issueResponseAction } from "../answer-actions";
import { PublicisingTerm } from "./publicising-term";
import { RecipientFields } from "./recipient-fields";
import { SignerSelect } from "./signer-select";

type Props = { response: ShownResponse; opinion: OpinionRecord; actor: Actor };

/** Gives an approved answer its number, date, signer and recipients. */
export async function IssueForm({ response, opinion, actor }: Props) {
  const t = await getTranslations("responses");
  const choices = await getIssueChoices(actor, opinion);

  return (
    <Form action={issueResponseAction} label={t("act.issue")} className="stack max-w-200">
      <HiddenInput name="responseId" value={response.id} />
      <HiddenInput name="version" value={response.version} />
      <RadioGroup
        name="numbering"
        label={t("issue.numbering")}
        hint={
          choices.nextNumbers.length > 0 &&
          t("issue.seriesHint", { numbers: choices.nextNumbers.join("; ") })
        }
        defaultValue="typed"
        options={(["typed", "series"] as const).map((value) => ({
          value,
          label: t(`issue.${value}`),
        }))}
      />
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
      <SignerSelect signers={choices.signers} answererId={response.answererId} />
      <RecipientFields leaders={choices.leaders} hasContributor={choices.hasContributor} />
      <PublicisingTerm />
      <div className="acts">
        <SubmitButton>{t("act.issue")}</SubmitButton>
      </div>
    </Form>
  );
}
