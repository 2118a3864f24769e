import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Batch, Preview } from "@/lib/imports/queries";

type ConfirmFormProps = { action: FormAction; batch: Batch; preview: Preview };

export function ConfirmForm({ action, batch, preview: { good, likely } }: ConfirmFormProps) {
  const t = useTranslations("imports.preview");

  return (
    <Form action={action} label={t("confirm", { count: good - likely })} className="stack mt-6">
      <HiddenInput name="batchId" value={batch.id} />
      <HiddenInput name="version" value={batch.version} />
      <p>{t("confirmText", { code: batch.conference.code })}</p>
      {likely > 0 && (
        <Checkbox
          name="skipsLikely"
          value="yes"
          label={t("skips", { count: likely })}
          defaultChecked={batch.skipsLikely}
        />
      )}
      <div className="acts">
        {good > 0 && <SubmitButton>{t("confirm", { count: good - likely })}</SubmitButton>}
        <ButtonLink variant="quiet" href={`/opinions/imports/${batch.id}/table`}>
          {t("change")}
        </ButtonLink>
      </div>
    </Form>
  );
}
