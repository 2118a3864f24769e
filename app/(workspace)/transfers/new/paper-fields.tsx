import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { type FormFamily, formFamilies } from "@/lib/documents/official-document";
import { formatDay } from "@/lib/platform/dates";
import type { SignerChoice } from "@/lib/transfers/form-choices";
import { transferForms } from "@/lib/transfers/vocabulary";

type PaperFieldsProps = {
  family: FormFamily;
  signers: SignerChoice[];
  today: Date;
  dueOn: Date | null;
};

/** The paper itself: whose, of which kind, its number, dates and signer. */
export function PaperFields({ family, signers, today, dueOn }: PaperFieldsProps) {
  const t = useTranslations("transfers");

  return (
    <fieldset className="stack">
      <legend className="field-label">{t("new.paper")}</legend>
      <RadioGroup
        name="family"
        label={t("new.family")}
        defaultValue={family}
        options={formFamilies.map((value) => ({ value, label: t(`family.${value}`) }))}
      />
      <RadioGroup
        name="form"
        label={t("new.form")}
        defaultValue="letter"
        options={transferForms.map((value) => ({ value, label: t(`form.${value}`) }))}
      />
      <div className="row">
        <TextInput
          name="number"
          label={t("new.number")}
          hint={t("new.numberHint")}
          inputMode="numeric"
          autoComplete="off"
          optional
        />
        <DateInput name="sentOn" label={t("new.sentOn")} defaultValue={formatDay(today)} />
        <DateInput
          name="dueOn"
          label={t("new.dueOn")}
          hint={dueOn ? t("new.dueHint") : undefined}
          defaultValue={dueOn ? formatDay(dueOn) : undefined}
          optional
        />
      </div>
      <Select
        name="signerId"
        label={t("new.signer")}
        empty={t("new.noSigner")}
        optional
        options={signers.map(({ holdingId, name, postTitle, family: of }) => ({
          value: holdingId,
          label: `${name}, ${postTitle} (${t(`family.${of}`)})`,
        }))}
      />
    </fieldset>
  );
}
