import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Actor } from "@/lib/platform/actor";
import { listChecks } from "@/lib/responses/draft-queries";
import type { ShownResponse } from "@/lib/responses/queries";
import { whyNotChecked } from "@/lib/responses/rules";
import { checkResponseAction } from "../answer-actions";
import { PointBoxes } from "./point-boxes";

type Props = { response: ShownResponse; actor: Actor };

/** The office's look at an answer before the leader's: optional, and never at one's own text. */
export async function CheckForm({ response, actor }: Props) {
  if (whyNotChecked(response, actor.personId)) return null;
  const t = await getTranslations("responses");

  return (
    <Form action={checkResponseAction} label={t("act.check")} className="stack">
      <HiddenInput name="responseId" value={response.id} />
      <HiddenInput name="version" value={response.version} />
      <PointBoxes ticked={await listChecks(actor, response.id)} />
      <div className="acts">
        <SubmitButton>{t("act.check")}</SubmitButton>
      </div>
    </Form>
  );
}
