import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { mayRejectAnswer } from "@/lib/responses/policy";
import { whyNotRejected } from "@/lib/responses/rules";
import { rejectAnswerAction } from "../answer-actions";

/** The demand for another answer, under the one that was given. */
export async function RejectAnswer({ opinion, actor }: { opinion: OpinionRecord; actor: Actor }) {
  if (!mayRejectAnswer(actor, opinion) || whyNotRejected(opinion)) return null;
  const t = await getTranslations("responses");

  return (
    <Form action={rejectAnswerAction} label={t("act.reject")} className="mt-4">
      <HiddenInput name="opinionId" value={opinion.id} />
      <HiddenInput name="version" value={opinion.version} />
      <FormDisclosure summary={t("act.reject")}>
        <TextArea name="reason" label={t("field.reason")} hint={t("field.rejectHint")} rows={3} />
        <div className="acts">
          <SubmitButton variant="plain">{t("act.reject")}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
