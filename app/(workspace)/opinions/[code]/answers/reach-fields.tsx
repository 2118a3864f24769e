import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { formatDay } from "@/lib/platform/dates";
import type { ShownResponse } from "@/lib/responses/queries";

/** Whether it is the final answer, or one that says by when the final one comes. */
export function ReachFields({ response }: { response?: ShownResponse }) {
  const t = useTranslations("responses");

  return (
    <div className="row">
      <RadioGroup
        name="isInterim"
        label={t("field.reach")}
        defaultValue={response?.isInterim ? "1" : "0"}
        options={[
          { value: "0", label: t("reach.final") },
          { value: "1", label: t("reach.interim") },
        ]}
      />
      <DateInput
        name="finalDueOn"
        label={t("field.finalDueOn")}
        hint={t("field.finalDueOnHint")}
        optional
        defaultValue={response?.finalDueOn ? formatDay(response.finalDueOn) : undefined}
      />
    </div>
  );
}
