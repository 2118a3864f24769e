import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PlannedRecord } from "@/lib/plans/queries";
import { removePlannedConferenceAction } from "../actions";

export function RemoveForm({ planned }: { planned: PlannedRecord }) {
  const t = useTranslations("plans.form");

  return (
    <Section title={t("removeTitle")} className="mt-8">
      <Form action={removePlannedConferenceAction} className="stack">
        <p className="text-soft">{t("removeText")}</p>
        <HiddenInput name="plannedId" value={planned.id} />
        <HiddenInput name="version" value={planned.version} />
        <div className="acts">
          <SubmitButton variant="danger">{t("remove")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
