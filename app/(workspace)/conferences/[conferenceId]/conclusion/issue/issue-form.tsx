import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { formatDayOf } from "@/lib/platform/dates";
import { issueConclusionAction } from "../actions";

type IssueFormProps = {
  draft: { id: string; version: number };
  /** Of which series of numbers the next one is taken, in words. */
  series: string;
  hasFaults: boolean;
  /** What else may be done instead, beside the button. */
  children: ReactNode;
};

/** The number and the day of a notice from which nothing is missing any more. */
export async function IssueForm({ draft, series, hasFaults, children }: IssueFormProps) {
  const t = await getTranslations("conclusions");

  return (
    <Form action={issueConclusionAction} label={t("issue.title")} className="stack mt-6">
      <HiddenInput name="conclusionId" value={draft.id} />
      <HiddenInput name="version" value={draft.version} />
      <p className="max-w-[70ch]">{t("issue.text")}</p>
      <div className="row">
        <TextInput
          name="number"
          label={t("issue.number")}
          hint={`${t("issue.numberHint")} ${series}`}
          optional
          inputMode="numeric"
          autoComplete="off"
        />
        <DateInput name="day" label={t("issue.day")} defaultValue={formatDayOf(new Date())} />
      </div>
      {hasFaults && <Checkbox name="anyway" value="1" label={t("issue.anyway")} />}
      <div className="acts">
        <SubmitButton>{t("issue.verb")}</SubmitButton>
        {children}
      </div>
    </Form>
  );
}
