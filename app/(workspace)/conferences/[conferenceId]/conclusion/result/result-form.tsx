import { getTranslations } from "next-intl/server";
import { AddressForm } from "@/components/ui/address-form";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { defaultRecipients } from "@/lib/documents/templates/default-recipients";
import { unitWords } from "@/lib/drafts/issuers";
import type { getDraftSubject } from "@/lib/drafts/queries";
import { listSigners } from "@/lib/drafts/signers";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import type { FormState } from "@/lib/platform/form-state";

type ResultFormProps = {
  actor: Actor;
  subject: NonNullable<Awaited<ReturnType<typeof getDraftSubject>>>;
  state: FormState;
};

/** The marks of the result notice; what is left empty leaves room for it. */
export async function ResultForm({ actor, subject, state }: ResultFormProps) {
  const t = await getTranslations("documents.form");
  const words = await getTranslations("conclusions.result");
  const { unit, unitId, conferenceId } = subject;
  const signers = await listSigners(actor, { unitId, day: dayOf(new Date()), family: "state" });

  return (
    <AddressForm
      action={`/api/conferences/${conferenceId}/result`}
      method="get"
      state={state}
      className="stack"
    >
      <div className="row">
        <TextInput
          name="number"
          label={t("number")}
          hint={t("numberHint", { symbol: "UBND" })}
          optional
          inputMode="numeric"
          autoComplete="off"
        />
        <DateInput name="day" label={t("day")} hint={t("dayHint")} optional />
      </div>
      <Select
        name="signerId"
        label={t("signer")}
        optional
        empty={t("noSigner")}
        options={signers.map(({ holdingId, name, postTitle }) => ({
          value: holdingId,
          label: `${name}, ${postTitle}`,
        }))}
        defaultValue={signers[0]?.holdingId}
      />
      <TextArea
        name="recipients"
        label={t("recipients")}
        hint={t("recipientsHint")}
        rows={6}
        defaultValue={defaultRecipients("state", unitWords(unit)).join("\n")}
      />
      <div className="acts">
        <SubmitButton>{words("download")}</SubmitButton>
      </div>
    </AddressForm>
  );
}
