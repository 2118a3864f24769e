import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Batch, Preview } from "@/lib/imports/queries";

type ConfirmFieldsProps = { batch: Batch; preview: Preview };

/** What is loaded, and the button that loads it. */
export function ConfirmFields({ batch, preview: { good, likely, similar } }: ConfirmFieldsProps) {
  const t = useTranslations("imports.preview");

  return (
    <div className="stack mt-6">
      <p>{t("confirmText", { code: batch.conference.code })}</p>
      {likely > 0 && (
        <Checkbox
          name="skipsLikely"
          value="yes"
          label={t("skips", { count: likely })}
          defaultChecked={batch.skipsLikely}
        />
      )}
      {similar > 0 && (
        <Checkbox
          name="skipsSimilar"
          value="yes"
          label={t("skipsSimilar", { count: similar })}
          defaultChecked={batch.skipsSimilar}
        />
      )}
      <div className="acts">
        {good > 0 && (
          <SubmitButton name="next" value="load">
            {t("confirm", { count: good - likely })}
          </SubmitButton>
        )}
        <ButtonLink variant="quiet" href={`/opinions/imports/${batch.id}/table`}>
          {t("change")}
        </ButtonLink>
      </div>
    </div>
  );
}
