import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { FileInput } from "@/components/ui/file-input";
import type { FormState } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { UploadForm } from "@/components/ui/upload-form";
import { acceptedEndings } from "@/lib/papers/file-types";
import { formatDayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { publicationChannels } from "@/lib/responses/vocabulary";

type Props = { code: string; responseId: string; max: number; state: FormState };

/** By which channel, when, where and by whom an answer was made public, with a photo where there is one. */
export function PublicisingForm({ code, responseId, max, state }: Props) {
  const t = useTranslations("responses");
  const answer = `/opinions/${code}/answers/${responseId}`;

  return (
    <UploadForm
      action={`/api/answers/${responseId}/publicising`}
      state={state}
      labels={{ uploading: t("publicising.uploading"), failed: t("publicising.failed") }}
      className="stack"
    >
      <HiddenInput name="responseId" value={responseId} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <Select
        name="channel"
        label={t("publicising.channelField")}
        empty={t("publicising.noChannel")}
        options={publicationChannels.map((value) => ({
          value,
          label: t(`publicationChannel.${value}`),
        }))}
      />
      <DateInput
        name="doneOn"
        label={t("publicising.doneOn")}
        defaultValue={formatDayOf(new Date())}
      />
      <TextInput name="place" label={t("publicising.place")} hint={t("publicising.placeHint")} />
      <TextInput name="doneBy" label={t("publicising.doneBy")} />
      <FileInput
        name="file"
        label={t("publicising.file")}
        hint={t("publicising.fileHint", { max })}
        optional
        accept={acceptedEndings}
      />
      <TextInput name="link" label={t("publicising.linkField")} optional inputMode="url" />
      <TextArea name="note" label={t("publicising.note")} optional rows={2} />
      <div className="acts">
        <SubmitButton>{t("publicising.save")}</SubmitButton>
        <ButtonLink variant="quiet" href={answer}>
          {t("publicising.cancel")}
        </ButtonLink>
      </div>
    </UploadForm>
  );
}
