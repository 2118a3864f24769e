import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { everyPages } from "@/lib/slips/page-ranges";
import { divisions } from "@/lib/slips/vocabulary";
import { divideStackAction } from "../../stack-actions";

type DivideFormProps = { stack: { id: string; version: number; pages: number } };

/** How the pages of a stack become slips, and which of them lie upside down. */
export function DivideForm({ stack }: DivideFormProps) {
  const t = useTranslations("slips.stack");
  const { pages } = stack;
  const details = {
    single: t("slips", { count: pages }),
    twoSided: t("twoSidedSlips", {
      count: everyPages(2, pages).length,
      odd: pages % 2 === 1 ? "yes" : "no",
    }),
    ranges: undefined,
    whole: t("wholeSlip", { pages }),
  };

  return (
    <Form action={divideStackAction} className="stack" label={t("form")}>
      <HiddenInput name="stackId" value={stack.id} />
      <HiddenInput name="version" value={stack.version} />
      <RadioGroup
        name="division"
        label={t("how")}
        layout="stacked"
        defaultValue="single"
        options={divisions.map((value) => ({
          value,
          label: t(`division.${value}`),
          detail: details[value],
        }))}
      />
      <TextInput
        name="pages"
        label={t("ranges")}
        hint={t("rangesHint", { pages })}
        optional
        autoComplete="off"
      />
      <FormDisclosure summary={t("over")}>
        <Checkbox name="backsOver" label={t("backsOver")} />
        <TextInput
          name="pagesOver"
          label={t("pagesOver")}
          hint={t("pagesOverHint")}
          optional
          autoComplete="off"
        />
      </FormDisclosure>
      <div className="acts">
        <SubmitButton>{t("send")}</SubmitButton>
      </div>
      <p className="text-small text-soft">{t("kept")}</p>
    </Form>
  );
}
