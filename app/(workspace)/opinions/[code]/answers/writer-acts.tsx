import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ShownResponse } from "@/lib/responses/queries";
import { whyNotMoved, whyNotRevised } from "@/lib/responses/rules";
import { submitResponseAction } from "../answer-actions";

/** Submit or revise: for those who write the answer. */
export async function WriterActs({ response, code }: { response: ShownResponse; code: string }) {
  const t = await getTranslations("responses.act");
  if (whyNotRevised(response)) return null;
  const edit = `/opinions/${code}/answers/${response.id}/edit`;

  return (
    <Form action={submitResponseAction} label={t("submit")}>
      <HiddenInput name="responseId" value={response.id} />
      <HiddenInput name="version" value={response.version} />
      <div className="acts">
        {response.status === "returned" && (
          <ButtonLink href={edit} variant="primary">
            {t("continue")}
          </ButtonLink>
        )}
        {!whyNotMoved(response, "submit") && (
          <SubmitButton variant={response.status === "draft" ? "primary" : "plain"}>
            {t("submit")}
          </SubmitButton>
        )}
        {response.status !== "returned" && <ButtonLink href={edit}>{t("continue")}</ButtonLink>}
      </div>
    </Form>
  );
}
