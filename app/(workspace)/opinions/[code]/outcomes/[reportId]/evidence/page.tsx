import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { FileInput } from "@/components/ui/file-input";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { UploadForm } from "@/components/ui/upload-form";
import { getOpinion } from "@/lib/opinions/queries";
import { acceptedEndings } from "@/lib/papers/file-types";
import { type Address, stateInAddress } from "@/lib/platform/address-state";
import { env } from "@/lib/platform/env";
import { requireActor } from "@/lib/platform/session";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { mayAddEvidence } from "@/lib/responses/policy";
import { listOutcomes } from "@/lib/responses/queries";
import { evidenceInput } from "@/lib/responses/outcome-schema";
import { answerCrumbs } from "../../../answers/answer-crumbs";

type Props = {
  params: Promise<{ code: string; reportId: string }>;
  searchParams: Promise<Address>;
};

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("responses.outcome");
  return { title: t("addTitle", { code: (await params).code }) };
}

export default async function EvidencePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { code, reportId } = await params;
  const opinion = (await getOpinion(actor, code)) ?? notFound();
  const report = (await listOutcomes(actor, opinion.id)).find(({ id }) => id === reportId);
  if (report?.standing !== "reported" || !mayAddEvidence(actor, opinion)) notFound();
  const t = await getTranslations("responses");
  const max = env().UPLOAD_MAX_MB;

  return (
    <>
      <PageHead
        title={t("outcome.addTitle", { code: opinion.code })}
        crumbs={await answerCrumbs(opinion.code)}
      />
      <UploadForm
        action={`/api/opinions/${opinion.code}/evidence`}
        state={await stateInAddress(await searchParams, evidenceInput, { max })}
        labels={{ uploading: t("publicising.uploading"), failed: t("publicising.failed") }}
        className="stack"
      >
        <HiddenInput name="outcomeReportId" value={report.id} />
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <FileInput
          name="file"
          label={t("field.evidenceFile")}
          hint={t("publicising.fileHint", { max })}
          accept={acceptedEndings}
        />
        <TextInput name="caption" label={t("field.caption")} optional />
        <div className="acts">
          <SubmitButton>{t("outcome.upload")}</SubmitButton>
          <ButtonLink variant="quiet" href={`/opinions/${opinion.code}#outcome`}>
            {t("act.cancel")}
          </ButtonLink>
        </div>
      </UploadForm>
    </>
  );
}
