import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { outcomeKinds } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { mayReportOutcome } from "@/lib/responses/policy";
import { isSettled, whyOutcomeNotReported } from "@/lib/responses/rules";
import { reportOutcomeAction } from "../answer-actions";

type Props = { opinion: OpinionRecord; actor: Actor; hasOutcomeWaiting: boolean };

/** The next report of what became of the matter, or why there cannot be one now. */
export async function ReportOutcome({ opinion, actor, hasOutcomeWaiting }: Props) {
  if (!mayReportOutcome(actor, opinion) || isSettled(opinion)) return null;
  const t = await getTranslations("responses");
  if (whyOutcomeNotReported({ ...opinion, hasOutcomeWaiting })) {
    return <p className="text-soft">{t("outcome.waits")}</p>;
  }
  const words = await getTranslations("opinions.outcome");

  return (
    <Form action={reportOutcomeAction} label={t("act.report")}>
      <HiddenInput name="opinionId" value={opinion.id} />
      <HiddenInput name="version" value={opinion.version} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <FormDisclosure summary={t("act.report")}>
        <Select
          name="outcome"
          label={t("field.outcome")}
          empty={t("field.noOutcome")}
          options={outcomeKinds.map((value) => ({ value, label: words(value) }))}
        />
        <TextArea
          name="explanation"
          label={t("field.explanation")}
          hint={t("field.explanationHint")}
          rows={4}
        />
        <div className="acts">
          <SubmitButton variant="plain">{t("act.sendReport")}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
