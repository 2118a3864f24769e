import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Actor } from "@/lib/platform/actor";
import { listChecks } from "@/lib/responses/draft-queries";
import type { ShownResponse } from "@/lib/responses/queries";
import { whyNotApproved, whyNotMoved } from "@/lib/responses/rules";
import { approveResponseAction, returnResponseAction } from "../answer-actions";
import { PointBoxes } from "./point-boxes";

type Props = { response: ShownResponse; actor: Actor };

/** Approve against the checklist, or return with what has to change: never about one's own text. */
export async function JudgeActs({ response, actor }: Props) {
  const t = await getTranslations("responses");
  const refusals = await getTranslations("refusals");
  const whyNot = whyNotApproved(response, actor.personId);

  return (
    <div className="flex flex-col gap-4">
      {!whyNot && (
        <Form action={approveResponseAction} label={t("act.approve")} className="stack">
          <HiddenInput name="responseId" value={response.id} />
          <HiddenInput name="version" value={response.version} />
          <PointBoxes ticked={await listChecks(actor, response.id)} />
          <TextInput
            name="waiver"
            label={t("check.waiver")}
            hint={t("check.waiverHint")}
            optional
          />
          <div className="acts">
            <SubmitButton>{t("act.approve")}</SubmitButton>
          </div>
        </Form>
      )}
      {whyNot === "own-answer" && <p className="text-soft">{refusals(whyNot)}</p>}
      {!whyNotMoved(response, "return") && (
        <Form action={returnResponseAction} label={t("act.return")}>
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
