import { useTranslations } from "next-intl";
import { useRuleTerm } from "@/components/deadlines/rule-term";
import { ButtonLink } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { unitLabel } from "@/lib/deadlines/labels";
import type { DeadlineRuleRow } from "@/lib/deadlines/queries";
import { isKnown } from "@/lib/deadlines/rules";
import { deadlineUnits } from "@/lib/deadlines/schema";
import { formatDay } from "@/lib/platform/dates";

type RuleFormProps = { action: FormAction; rule: DeadlineRuleRow; submissionKey: string };

/** What a text says: typed in for the first time, or in place of what an older text said. */
export function RuleForm({ action, rule, submissionKey }: RuleFormProps) {
  const t = useTranslations("deadlines");
  const term = useRuleTerm();
  const wasKnown = isKnown(rule);

  return (
    <Form action={action} className="stack">
      <HiddenInput name="ruleId" value={rule.id} />
      <HiddenInput name="version" value={rule.version} />
      <HiddenInput name="submissionKey" value={submissionKey} />
      <p>
        {wasKnown
          ? t("rules.form.knownText", { term: term(rule), source: rule.source })
          : t("rules.form.unknownText")}
      </p>
      <div className="grid grid-cols-[8rem_1fr] gap-4">
        <TextInput name="amount" label={t("rules.form.amount")} inputMode="numeric" />
        <Select
          name="unit"
          label={t("rules.form.unit")}
          defaultValue={rule.unit ?? "workingDays"}
          options={deadlineUnits.map((unit) => ({ value: unit, label: t(unitLabel(unit)) }))}
        />
      </div>
      <DateInput
        name="validFrom"
        label={t("rules.form.validFrom")}
        hint={t(wasKnown ? "rules.form.validFromHint" : "rules.form.validFromUnknown", {
          begins: formatDay(rule.validFrom),
        })}
        defaultValue={wasKnown ? undefined : formatDay(rule.validFrom)}
      />
      <DateInput name="validTo" label={t("rules.form.validTo")} optional />
      <TextInput
        name="source"
        label={t("rules.form.source")}
        hint={t("rules.form.sourceHint")}
        defaultValue={wasKnown ? undefined : rule.source}
      />
      <div className="acts">
        <SubmitButton>{t("rules.form.submit")}</SubmitButton>
        <ButtonLink variant="quiet" href="/settings/rules">
          {t("rules.form.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
