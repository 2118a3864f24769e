import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { FileInput } from "@/components/ui/file-input";
import type { FormState } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { UploadForm } from "@/components/ui/upload-form";
import { outcomeKinds } from "@/lib/opinions/vocabulary";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { acceptedEndings } from "@/lib/papers/file-types";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { ReasonAndRoadmap } from "./reason-and-roadmap";

type Props = { opinion: OpinionRecord; max: number; state: FormState };

/** What became of the matter, and what shows it. */
export function OutcomeForm({ opinion, max, state }: Props) {
  const t = useTranslations("responses");
  const words = useTranslations("opinions.outcome");

  return (
    <UploadForm
      action={`/api/opinions/${opinion.code}/outcomes`}
      state={state}
      labels={{ uploading: t("publicising.uploading"), failed: t("publicising.failed") }}
      className="stack"
    >
      <HiddenInput name="opinionId" value={opinion.id} />
      <HiddenInput name="version" value={opinion.version} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
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
      <TextInput
        name="evidence"
        label={t("field.evidence")}
        hint={t("field.evidenceHint")}
        optional
      />
      <FileInput
        name="file"
        label={t("field.evidenceFile")}
        hint={t("field.evidenceFileHint", { max })}
        optional
        accept={acceptedEndings}
      />
      <ReasonAndRoadmap />
      <div className="acts">
        <SubmitButton>{t("act.sendReport")}</SubmitButton>
        <ButtonLink variant="quiet" href={`/opinions/${opinion.code}#outcome`}>
          {t("act.cancel")}
        </ButtonLink>
      </div>
    </UploadForm>
  );
}
