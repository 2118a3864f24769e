import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { extensionUnits, pauseCauses } from "@/lib/assignments/vocabulary";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { About, ActForm, seen } from "../act-form";
import { askExtensionAction, resumeClockAction, stopClockAction } from "./routing-actions";

type ActProps = { opinion: OpinionRecord };

export async function StopForm({ opinion }: ActProps) {
  const t = await getTranslations("assignments");
  return (
    <ActForm
      action={stopClockAction}
      about={seen(opinion)}
      summary={t("clock.stop")}
      submit={t("clock.stopSubmit")}
    >
      <Select
        name="cause"
        label={t("clock.cause")}
        empty={t("clock.chooseCause")}
        options={pauseCauses.map((value) => ({ value, label: t(`cause.${value}`) }))}
      />
      <TextArea name="reason" label={t("clock.stopReason")} hint={t("clock.stopHint")} rows={2} />
    </ActForm>
  );
}

export async function ResumeForm({ opinion }: ActProps) {
  const t = await getTranslations("assignments.clock");
  return (
    <Form action={resumeClockAction} label={t("resume")}>
      <About about={seen(opinion)} />
      <SubmitButton variant="plain">{t("resume")}</SubmitButton>
    </Form>
  );
}

export async function AskExtensionForm({ opinion }: ActProps) {
  const t = await getTranslations("assignments.extension");
  return (
    <ActForm
      action={askExtensionAction}
      about={seen(opinion)}
      summary={t("ask")}
      submit={t("submit")}
    >
      <TextInput name="amount" label={t("amount")} inputMode="numeric" maxLength={2} />
      <Select
        name="unit"
        label={t("unit")}
        options={extensionUnits.map((value) => ({ value, label: t(value) }))}
      />
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} />
    </ActForm>
  );
}
