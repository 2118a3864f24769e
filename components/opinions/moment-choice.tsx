import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { whyOpinionIsRefused } from "@/lib/opinions/rules";
import { moments, type Moment } from "@/lib/opinions/vocabulary";

type MomentChoiceProps = {
  /** Null for an opinion that belongs to no conference. */
  conference: { status: string } | null;
  defaultValue: Moment;
};

/** The moments; those that the conference has not reached cannot be chosen. */
export function MomentChoice({ conference, defaultValue }: MomentChoiceProps) {
  const t = useTranslations("opinions");
  const options = moments.map((moment) => ({
    value: moment,
    label: t(`moment.${moment}`),
    disabled:
      moment !== defaultValue && Boolean(conference && whyOpinionIsRefused(conference, moment)),
  }));
  return (
    <RadioGroup
      name="moment"
      label={t("desk.moment")}
      hint={options.some(({ disabled }) => disabled) ? t("desk.momentHint") : undefined}
      options={options}
      defaultValue={defaultValue}
    />
  );
}
