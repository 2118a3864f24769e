import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { NewRecipient } from "@/lib/responses/recipients";
import { deliveryWays } from "@/lib/responses/vocabulary";

type Props = { leaders: NewRecipient[]; hasContributor: boolean };

/** The four that an answer goes to, all chosen, and whoever else is to have it. */
export function RecipientFields({ leaders, hasContributor }: Props) {
  const t = useTranslations("responses");

  return (
    <>
      <fieldset className="field">
        <legend className="field-label">{t("issue.recipients")}</legend>
        {leaders.map(({ kind, title, name, way }) => (
          <Checkbox
            key={kind}
            name="recipients"
            value={kind}
            defaultChecked
            label={t("issue.leader", { title, name: name ?? "none", way })}
          />
        ))}
        {hasContributor ? (
          <Checkbox
            name="recipients"
            value="contributor"
            defaultChecked
            label={t("recipient.contributor")}
          />
        ) : (
          <p className="text-small text-soft">{t("issue.anonymous")}</p>
        )}
      </fieldset>
      {hasContributor && (
        <div className="row">
          <Select
            name="contributorWay"
            label={t("issue.contributorWay")}
            options={deliveryWays.map((value) => ({ value, label: t(`deliveryWay.${value}`) }))}
          />
          <TextInput
            name="contributorEmail"
            label={t("issue.contributorEmail")}
            hint={t("issue.contributorEmailHint")}
            optional
            autoComplete="off"
            inputMode="email"
          />
        </div>
      )}
      <TextArea
        name="otherRecipients"
        label={t("issue.others")}
        hint={t("issue.othersHint")}
        optional
        rows={2}
      />
    </>
  );
}
