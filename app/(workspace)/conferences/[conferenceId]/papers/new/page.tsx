import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { StepHead } from "@/components/conferences/step-head";
import { PaperFields } from "@/components/papers/paper-fields";
import { ButtonLink } from "@/components/ui/button";
import { FileInput } from "@/components/ui/file-input";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { UploadForm } from "@/components/ui/upload-form";
import { acceptedEndings } from "@/lib/papers/file-types";
import { mayAddPaper } from "@/lib/papers/policy";
import { listPossiblePresenters } from "@/lib/papers/queries";
import { paperInput } from "@/lib/papers/schema";
import { type Address, stateInAddress } from "@/lib/platform/address-state";
import { env } from "@/lib/platform/env";
import { requireActor } from "@/lib/platform/session";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { type ConferencePageProps, readConference } from "../../read-conference";

type NewPaperPageProps = ConferencePageProps & { searchParams: Promise<Address> };

export async function generateMetadata() {
  return { title: (await getTranslations("papers"))("add") };
}

export default async function NewPaperPage({ params, searchParams }: NewPaperPageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  if (!mayAddPaper(actor, conference)) notFound();
  const max = env().UPLOAD_MAX_MB;
  const state = await stateInAddress(await searchParams, paperInput, { max });
  const t = await getTranslations("papers");

  return (
    <>
      <StepHead conference={conference} title={t("add")} />
      <UploadForm
        action={`/api/conferences/${conference.id}/papers`}
        state={state}
        labels={{ uploading: t("form.uploading"), failed: t("form.failed") }}
        className="stack"
      >
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <FileInput
          name="file"
          label={t("form.file")}
          hint={t("form.fileHint", { max })}
          accept={acceptedEndings}
        />
        <PaperFields presenters={await listPossiblePresenters(conference)} />
        <div className="acts">
          <SubmitButton>{t("form.upload")}</SubmitButton>
          <ButtonLink variant="quiet" href={`/conferences/${conference.id}/papers`}>
            {t("form.cancel")}
          </ButtonLink>
        </div>
      </UploadForm>
    </>
  );
}
