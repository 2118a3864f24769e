import { getTranslations } from "next-intl/server";
import { DateInput } from "@/components/ui/date-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import {
  defaultRecipients,
  invitationRecipients,
} from "@/lib/documents/templates/default-recipients";
import { issuerOf, unitWords } from "@/lib/drafts/issuers";
import { signerOptions } from "@/lib/drafts/labels";
import { bundles } from "@/lib/drafts/schema";
import { listSigners } from "@/lib/drafts/signers";
import { dayOf } from "@/lib/platform/dates";
import type { DraftFormProps } from "./draft-form";

type SigningFieldsProps = Omit<DraftFormProps, "address">;

/** Number, signer, recipients, and the one date that the text of some documents names. */
export async function SigningFields({ actor, kind, family, subject }: SigningFieldsProps) {
  const t = await getTranslations("documents.form");
  const { unit, unitId, guests } = subject;
  const signers = await listSigners(actor, { unitId, day: dayOf(new Date()), family });
  const recipients =
    kind === "invitation"
      ? invitationRecipients(family)
      : defaultRecipients(family, unitWords(unit));

  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          name="number"
          label={t("number")}
          hint={t("numberHint", { symbol: issuerOf(unit, family).symbol })}
          optional
          inputMode="numeric"
          autoComplete="off"
          inputClassName="max-w-40"
        />
        <DayOfIssue />
      </div>
      <Select
        name="signerId"
        label={t("signer")}
        hint={t("signerHint")}
        optional
        empty={t("noSigner")}
        options={signerOptions(signers)}
        defaultValue={signers[0]?.holdingId}
      />
      <DateInput
        name="until"
        label={t(kind === "invitation" ? "replyBy" : "opinionsUntil")}
        hint={t("untilHint")}
        optional
      />
      <TextArea
        name="recipients"
        label={t("recipients")}
        hint={t("recipientsHint")}
        rows={6}
        defaultValue={recipients.join("\n")}
      />
      {kind === "invitation" && guests.length > 1 && (
        <RadioGroup
          name="bundle"
          label={t("bundle", { count: guests.length })}
          defaultValue="merged"
          options={bundles.map((bundle) => ({ value: bundle, label: t(`bundles.${bundle}`) }))}
        />
      )}
    </>
  );
}

export async function DayOfIssue() {
  const t = await getTranslations("documents.form");
  return <DateInput name="day" label={t("day")} hint={t("dayHint")} optional />;
}
