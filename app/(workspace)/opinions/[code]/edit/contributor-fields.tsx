import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { contributorChanges } from "@/lib/opinions/schema";

/** What is kept of the contributor is not shown here: it may be left, replaced as a whole, or removed. */
export function ContributorFields() {
  const t = useTranslations("opinions");
  return (
    <>
      <RadioGroup
        name="contributorChange"
        label={t("edit.contributorChange")}
        layout="stacked"
        options={contributorChanges.map((value) => ({ value, label: t(`edit.${value}`) }))}
        defaultValue="keep"
      />
      <div className="row">
        <TextInput
          name="contributorName"
          label={t("desk.contributor")}
          optional
          autoComplete="off"
        />
        <TextInput
          name="contributorPhone"
          label={t("desk.phone")}
          optional
          inputMode="tel"
          autoComplete="off"
        />
        <TextInput
          name="contributorAddress"
          label={t("desk.address")}
          optional
          autoComplete="off"
        />
        <TextInput
          name="contributorEmail"
          label={t("desk.email")}
          optional
          type="email"
          autoComplete="off"
        />
      </div>
    </>
  );
}
