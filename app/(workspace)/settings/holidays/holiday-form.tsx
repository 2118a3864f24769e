import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { holidayKindLabel } from "@/lib/deadlines/labels";
import { holidayKinds } from "@/lib/deadlines/schema";

/** One day to enter, with the text that announced it. */
export function HolidayForm({ action }: { action: FormAction }) {
  const t = useTranslations("deadlines");

  return (
    <Section title={t("holidays.add")} className="mt-8">
      <Form action={action} className="stack">
        <DateInput name="day" label={t("holidays.dayField")} />
        <RadioGroup
          name="kind"
          label={t("holidays.kindField")}
          defaultValue="dayOff"
          options={holidayKinds.map((kind) => ({ value: kind, label: t(holidayKindLabel(kind)) }))}
        />
        <TextInput name="name" label={t("holidays.nameField")} hint={t("holidays.nameHint")} />
        <TextInput
          name="source"
          label={t("holidays.sourceField")}
          hint={t("holidays.sourceHint")}
        />
        <div className="acts">
          <SubmitButton>{t("holidays.submit")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
