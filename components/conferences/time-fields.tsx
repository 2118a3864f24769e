import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { TimeInput } from "@/components/ui/time-input";
import type { FormDefaults } from "./form-defaults";

type TimeFieldsProps = {
  defaults: Pick<FormDefaults, "day" | "startTime" | "endTime">;
  hint?: string;
};

export function TimeFields({ defaults, hint }: TimeFieldsProps) {
  const t = useTranslations("conferences.form");

  return (
    <div>
      <div className="grid grid-cols-[8rem_1fr] gap-4 sm:grid-cols-[13rem_8rem_1fr]">
        <DateInput
          name="day"
          label={t("day")}
          defaultValue={defaults.day}
          className="max-sm:col-span-2"
        />
        <TimeInput name="startTime" label={t("startTime")} defaultValue={defaults.startTime} />
        <TimeInput name="endTime" label={t("endTime")} optional defaultValue={defaults.endTime} />
      </div>
      {hint && <p className="field-hint">{hint}</p>}
    </div>
  );
}
