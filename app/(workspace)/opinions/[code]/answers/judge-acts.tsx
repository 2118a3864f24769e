import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Actor } from "@/lib/platform/actor";
import type { ShownResponse } from "@/lib/responses/queries";
import { whyNotApproved, whyNotMoved } from "@/lib/responses/rules";
import { approveResponseAction, returnResponseAction } from "../answer-actions";

type Props = { response: ShownResponse; actor: Actor };

/** Approve, or return with what has to change: for leaders, never about their own text. */
export async function JudgeActs({ response, actor }: Props) {
  const t = await getTranslations("responses");
  const refusals = await getTranslations("refusals");
  const whyNot = whyNotApproved(response, actor.personId);

  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
      {!whyNot && (
        <Form action={approveResponseAction} label={t("act.approve")}>
          <HiddenInput name="responseId" value={response.id} />
          <HiddenInput name="version" value={response.version} />
          <SubmitButton>{t("act.approve")}</SubmitButton>
        </Form>
      )}
      {whyNot === "own-answer" && <p className="text-soft">{refusals(whyNot)}</p>}
      {!whyNotMoved(response, "return") && (
        <Form
          action={returnResponseAction}
          label={t("act.return")}
          className="has-[details[open]]:basis-full"
        >
          <HiddenInput name="responseId" value={response.id} />
          <HiddenInput name="version" value={response.version} />
          <FormDisclosure summary={t("act.return")}>
            <TextArea name="comment" label={t("field.comment")} rows={3} />
            <div className="acts">
              <SubmitButton variant="plain">{t("act.return")}</SubmitButton>
            </div>
          </FormDisclosure>
        </Form>
      )}
    </div>
  );
}
