import { getTranslations } from "next-intl/server";
import { AddressForm } from "@/components/ui/address-form";
import { ButtonLink } from "@/components/ui/button";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormFamily } from "@/lib/documents/official-document";
import { profileOn } from "@/lib/documents/form-profile";
import type { getDraftSubject } from "@/lib/drafts/queries";
import { type DraftKind, draftInput, isSigned } from "@/lib/drafts/schema";
import { mayAddPaper } from "@/lib/papers/policy";
import type { Actor } from "@/lib/platform/actor";
import { type Address, stateInAddress } from "@/lib/platform/address-state";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { dayOf } from "@/lib/platform/dates";
import { FormFaults } from "./form-faults";
import { DayOfIssue, SigningFields } from "./signing-fields";

export type DraftFormProps = {
  actor: Actor;
  kind: DraftKind;
  family: FormFamily;
  subject: NonNullable<Awaited<ReturnType<typeof getDraftSubject>>>;
  address: Address;
};

export async function DraftForm({ actor, kind, family, subject, address }: DraftFormProps) {
  const t = await getTranslations("documents");
  const state = await stateInAddress(address, draftInput);
  const { source } = profileOn(family, dayOf(new Date()));

  const action = `/api/conferences/${subject.conferenceId}/documents/${kind}`;

  return (
    <AddressForm key={family} action={action} method="get" state={state} className="stack">
      {state.status === "idle" && state.values && (
        <FormFaults
          {...{ actor, kind }}
          conferenceId={subject.conferenceId}
          values={state.values}
        />
      )}
      <HiddenInput name="family" value={family} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      {isSigned(kind) ? <SigningFields {...{ actor, kind, family, subject }} /> : <DayOfIssue />}
      <p className="text-small text-soft">{t("form.source", { source })}</p>
      <div className="acts">
        <SubmitButton>{t("form.download")}</SubmitButton>
        {mayAddPaper(actor, subject) && (
          <SubmitButton variant="plain" formMethod="post" formAction={action}>
            {t("form.keep")}
          </SubmitButton>
        )}
        <ButtonLink variant="quiet" href={`/conferences/${subject.conferenceId}/documents`}>
          {t("form.back")}
        </ButtonLink>
      </div>
    </AddressForm>
  );
}
