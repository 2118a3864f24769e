import { getTranslations } from "next-intl/server";
import { FileInput } from "@/components/ui/file-input";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { UploadForm } from "@/components/ui/upload-form";
import type { FollowedItem } from "@/lib/conclusions/item-queries";
import { mayReportProgress } from "@/lib/conclusions/policy";
import { evidenceInput } from "@/lib/conclusions/schema";
import { acceptedEndings } from "@/lib/papers/file-types";
import type { Actor } from "@/lib/platform/actor";
import { type Address, stateInAddress } from "@/lib/platform/address-state";
import { formatDayOf } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { newSubmissionKey } from "@/lib/platform/submissions";

type EvidenceSectionProps = { actor: Actor; item: FollowedItem; address: Address };

/** The files that prove what was done. */
export async function EvidenceSection({ actor, item, address }: EvidenceSectionProps) {
  const t = await getTranslations("conclusions.follow");

  return (
    <Section id="evidence" title={t("evidence")} className="mt-6">
      {item.evidence.length === 0 && <p className="text-soft">{t("noEvidence")}</p>}
      <ul>
        {item.evidence.map(({ id, title, fileName, addedAt, addedBy }) => (
          <li key={id} className="border-t border-hair py-2">
            <a className="link wrap-anywhere" href={`/api/conclusions/evidence/${id}`} data-hard>
              {title}
            </a>{" "}
            <small className="text-soft">
              {fileName} · {addedBy}, {formatDayOf(addedAt)}
            </small>
          </li>
        ))}
      </ul>
      {mayReportProgress(actor, item) && <UploadEvidence itemId={item.id} address={address} />}
    </Section>
  );
}

async function UploadEvidence({ itemId, address }: { itemId: string; address: Address }) {
  const t = await getTranslations("conclusions.follow");
  const max = env().UPLOAD_MAX_MB;
  const state = await stateInAddress(address, evidenceInput, { max });

  return (
    <UploadForm
      action={`/api/conclusions/items/${itemId}/evidence`}
      state={state}
      labels={{ uploading: t("uploading", { percent: "{percent}" }), failed: t("failed") }}
      className="mt-3"
    >
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <FormDisclosure summary={t("addEvidence")}>
        <FileInput
          name="file"
          label={t("file")}
          hint={t("fileHint", { max })}
          accept={acceptedEndings}
        />
        <TextInput name="title" label={t("evidenceTitle")} maxLength={200} />
        <div className="acts">
          <SubmitButton variant="plain">{t("addEvidence")}</SubmitButton>
        </div>
      </FormDisclosure>
    </UploadForm>
  );
}
