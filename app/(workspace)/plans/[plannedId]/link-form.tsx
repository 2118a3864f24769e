import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PlannedRecord } from "@/lib/plans/queries";
import { formatDayOf } from "@/lib/platform/dates";
import { linkPlannedConferenceAction } from "../actions";

/** Which of the unit's conferences of that year the line has become. */
export function LinkForm({ planned }: { planned: PlannedRecord }) {
  const t = useTranslations("plans.form");

  return (
    <Section title={t("linkTitle")} className="mt-8">
      <Form action={linkPlannedConferenceAction} className="stack">
        <p className="text-soft">{t("linkText")}</p>
        <HiddenInput name="plannedId" value={planned.id} />
        <HiddenInput name="version" value={planned.version} />
        <Select
          name="conferenceId"
          label={t("conference")}
          options={planned.unclaimed.map(({ id, code, startsAt, theme }) => ({
            value: id,
            label: code,
            detail: theme ?? formatDayOf(startsAt),
          }))}
        />
        <div className="acts">
          <SubmitButton variant="plain">{t("link")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
