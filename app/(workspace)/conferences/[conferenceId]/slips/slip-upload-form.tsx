import { getTranslations } from "next-intl/server";
import { FileInput } from "@/components/ui/file-input";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { UploadForm } from "@/components/ui/upload-form";
import { stateInAddress } from "@/lib/platform/address-state";
import { env } from "@/lib/platform/env";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { mostFiles, slipUpload } from "@/lib/slips/schema";
import type { Address } from "@/lib/opinions/filters";

type SlipUploadFormProps = { conference: { id: string }; address: Address };

/** Many scans at once, or one photo after the other from a telephone. */
export async function SlipUploadForm({ conference, address }: SlipUploadFormProps) {
  const t = await getTranslations("slips.upload");
  const max = env().UPLOAD_MAX_MB;
  const state = await stateInAddress(address, slipUpload, { max: mostFiles });

  return (
    <Section title={t("title")} id="upload" className="mt-8">
      <UploadForm
        action={`/api/conferences/${conference.id}/slips`}
        state={state}
        labels={{ uploading: t("uploading"), failed: t("failed") }}
        className="stack"
      >
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <FileInput
          name="file"
          label={t("files")}
          hint={t("filesHint", { max, files: mostFiles })}
          accept=".jpg,.jpeg,.png,.pdf"
          multiple
        />
        <FileInput
          name="photo"
          label={t("photo")}
          optional
          accept="image/jpeg,image/png"
          capture="environment"
          className="slip-camera"
        />
        <div className="acts">
          <SubmitButton>{t("send")}</SubmitButton>
        </div>
        <p className="text-small text-soft">{t("privacy")}</p>
      </UploadForm>
    </Section>
  );
}
