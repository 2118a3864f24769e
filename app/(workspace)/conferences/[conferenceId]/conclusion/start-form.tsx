import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { noticeForms } from "@/lib/conclusions/vocabulary";
import { startConclusionAction } from "./actions";

/** Who issues the notice decides its form; the text is drafted from the session. */
export async function StartForm({ conferenceId }: { conferenceId: string }) {
  const t = await getTranslations("conclusions");

  return (
    <Form action={startConclusionAction} label={t("start.verb")} className="stack mt-6">
      <HiddenInput name="conferenceId" value={conferenceId} />
      <RadioGroup
        name="form"
        label={t("start.form")}
        layout="stacked"
        defaultValue="party"
        options={noticeForms.map((form) => ({
          value: form,
          label: t(`form.${form}`),
          detail: t(`form.${form}Detail`),
        }))}
      />
      <div className="acts">
        <SubmitButton>{t("start.verb")}</SubmitButton>
      </div>
    </Form>
  );
}
