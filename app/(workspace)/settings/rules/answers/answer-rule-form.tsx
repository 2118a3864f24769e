import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { chooseAnswerRuleAction } from "./actions";

type AnswerRuleFormProps = {
  rules: { code: string; name: string; unit: "calendarDays" | "workingDays"; amount: number }[];
  /** The code of the rule that holds now. */
  current: string;
  version: number;
  unitId: string;
  mayChange: boolean;
};

/** By which rule the unit's answers are due: to choose, or to read. */
export async function AnswerRuleForm(props: AnswerRuleFormProps) {
  const { rules, current, version, unitId, mayChange } = props;
  const t = await getTranslations("assignments.rule");
  const d = await getTranslations("deadlines.rules");
  const options = rules.map(({ code, name, unit, amount }) => ({
    value: code,
    label: d("after", { amount, unit }),
    detail: name,
  }));
  const held = options.find(({ value }) => value === current);
  if (!mayChange) {
    return (
      <Section title={t("field")}>
        <p>
          {held ? held.label : t("none")}
          {held && <small className="block text-soft">{held.detail}</small>}
        </p>
      </Section>
    );
  }

  return (
    <Form action={chooseAnswerRuleAction} className="stack" label={t("title")}>
      <HiddenInput name="unitId" value={unitId} />
      <HiddenInput name="version" value={version} />
      <RadioGroup
        name="ruleCode"
        label={t("field")}
        hint={t("subtitle")}
        layout="stacked"
        options={options}
        defaultValue={current}
      />
      <div className="acts">
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </Form>
  );
}
