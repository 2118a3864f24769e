import { getTranslations } from "next-intl/server";
import { TextArea } from "@/components/ui/text-area";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { mayRejectAnswer } from "@/lib/responses/policy";
import { whyNotRejected } from "@/lib/responses/rules";
import { ActForm, seen } from "../act-form";
import { rejectAnswerAction } from "../answer-actions";

/** The demand for another answer, under the one that was given. */
export async function RejectAnswer({ opinion, actor }: { opinion: OpinionRecord; actor: Actor }) {
  if (!mayRejectAnswer(actor, opinion) || whyNotRejected(opinion)) return null;
  const t = await getTranslations("responses");

  return (
    <ActForm
      action={rejectAnswerAction}
      about={seen(opinion)}
      summary={t("act.reject")}
      submit={t("act.reject")}
      className="mt-4"
    >
      <TextArea name="reason" label={t("field.reason")} hint={t("field.rejectHint")} rows={3} />
    </ActForm>
  );
}
