import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { recordAbsenceAction } from "./actions";

type AbsenceFormProps = { leaders: { id: string; fullName: string; title: string }[] };

export function AbsenceForm({ leaders }: AbsenceFormProps) {
  const t = useTranslations("people.absences");

  return (
    <Form action={recordAbsenceAction} className="stack" label={t("new")}>
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <Select
        name="personId"
        label={t("person")}
        options={leaders.map(({ id, fullName, title }) => ({
          value: id,
          label: `${fullName} · ${title}`,
        }))}
      />
      <div className="row">
        <DateInput name="from" label={t("from")} />
        <DateInput name="to" label={t("to")} />
      </div>
      <TextInput name="reason" label={t("reason")} hint={t("reasonHint")} optional />
      <div className="acts">
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </Form>
  );
}
