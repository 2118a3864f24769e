import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { infeasibleReasons } from "@/lib/responses/vocabulary";

const lines = [1, 2, 3, 4];

/** What only two of the outcomes ask for; out of sight until it is wanted. */
export function ReasonAndRoadmap() {
  const t = useTranslations("responses");

  return (
    <>
      <FormDisclosure summary={t("outcome.onlyIf.notFeasible")}>
        <Select
          name="reasonCode"
          label={t("field.reasonCode")}
          empty={t("field.noReason")}
          options={infeasibleReasons.map((value) => ({
            value,
            label: t(`infeasibleReason.${value}`),
          }))}
        />
      </FormDisclosure>
      <FormDisclosure summary={t("outcome.onlyIf.scheduled")}>
        {lines.map((number) => (
          <div key={number} className="row">
            <TextInput
              name={`milestone${number}`}
              label={t("field.milestone", { number })}
              optional={number > 1}
            />
            <DateInput
              name={`milestoneDay${number}`}
              label={t("field.milestoneDay", { number })}
              optional={number > 1}
            />
          </div>
        ))}
        <TextInput
          name="funding"
          label={t("field.funding")}
          hint={t("field.fundingHint")}
          optional
        />
      </FormDisclosure>
    </>
  );
}
