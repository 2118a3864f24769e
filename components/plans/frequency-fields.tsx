import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { periodLabel } from "@/lib/plans/labels";
import { frequencyPeriods } from "@/lib/plans/schema";

type FrequencyFieldsProps = { validFrom?: string; source?: string };

/** How often, from when to when, and where it is written. */
export function FrequencyFields({ validFrom, source }: FrequencyFieldsProps) {
  const t = useTranslations("plans");

  return (
    <>
      <div className="grid grid-cols-[6rem_1fr] gap-4">
        <TextInput name="times" label={t("ownRule.times")} inputMode="numeric" />
        <Select
          name="period"
          label={t("ownRule.period")}
          options={frequencyPeriods.map((period) => ({
            value: period,
            label: t(periodLabel(period)),
          }))}
        />
      </div>
      <DateInput name="validFrom" label={t("ownRule.validFrom")} defaultValue={validFrom} />
      <DateInput name="validTo" label={t("ownRule.validTo")} optional />
      <TextInput
        name="source"
        label={t("ownRule.source")}
        hint={t("ownRule.sourceHint")}
        defaultValue={source}
      />
    </>
  );
}
