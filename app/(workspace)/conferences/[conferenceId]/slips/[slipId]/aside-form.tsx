import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { asideReasons } from "@/lib/slips/vocabulary";
import { setSlipAsideAction } from "../actions";

/** For a slip from which no opinion can be read. */
export function AsideForm({ slip }: { slip: { id: string; version: number } }) {
  const t = useTranslations("slips");
  return (
    <Form action={setSlipAsideAction} label={t("page.setAside")}>
      <FormDisclosure summary={t("page.setAside")}>
        <HiddenInput name="slipId" value={slip.id} />
        <HiddenInput name="version" value={slip.version} />
        <RadioGroup
          name="reason"
          label={t("page.reason")}
          layout="stacked"
          options={asideReasons.map((value) => ({ value, label: t(`aside.${value}`) }))}
        />
        <TextInput
          name="note"
          label={t("page.note")}
          hint={t("page.noteHint")}
          optional
          autoComplete="off"
        />
        <div className="acts">
          <SubmitButton variant="plain">{t("page.setAsideSend")}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
