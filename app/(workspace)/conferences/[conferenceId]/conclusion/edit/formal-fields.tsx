import { getTranslations } from "next-intl/server";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import type { ShownConclusion } from "@/lib/conclusions/queries";
import { noticeForms } from "@/lib/conclusions/vocabulary";
import { signerOptions } from "@/lib/drafts/labels";
import { listSigners } from "@/lib/drafts/signers";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";

/** Who issues, who signs, who is sent it: what decides the form of the paper. */
export async function FormalFields({ actor, draft }: { actor: Actor; draft: ShownConclusion }) {
  const t = await getTranslations("conclusions");
  const { unitId, form, signerId, recipients } = draft;
  const day = dayOf(new Date());
  const signers = await Promise.all(
    noticeForms.map(async (family) => {
      const people = await listSigners(actor, { unitId, day, family });
      return signerOptions(people).map((one) => ({ ...one, group: t(`form.${family}`) }));
    }),
  );

  return (
    <fieldset className="stack border-t border-hair pt-4">
      <legend className="sr-only">{t("edit.formal")}</legend>
      <h2>{t("edit.formal")}</h2>
      <RadioGroup
        name="form"
        label={t("start.form")}
        defaultValue={form}
        options={noticeForms.map((value) => ({ value, label: t(`form.${value}`) }))}
      />
      <Select
        name="signerId"
        label={t("edit.signer")}
        hint={t("edit.signerHint")}
        empty={t("edit.noSigner")}
        options={signers.flat()}
        defaultValue={signerId ?? ""}
      />
      <TextArea
        name="recipients"
        label={t("edit.recipients")}
        hint={t("edit.recipientsHint")}
        rows={6}
        defaultValue={recipients}
      />
    </fieldset>
  );
}
