import { getTranslations } from "next-intl/server";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import {
  competencesFor,
  isRuledAbove,
  type RuledUnit,
  type RulingInForce,
} from "@/lib/opinions/competence";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { RulingWeight } from "@/lib/opinions/vocabulary";
import { ActForm, seen } from "../act-form";
import { ruleOnCompetenceAction } from "../opinion-actions";

type RulingFormProps = {
  opinion: OpinionRecord;
  unit: RuledUnit;
  weight: RulingWeight;
  inForce: RulingInForce | null;
};

/** The next ruling of whoever has a say, or who has the last word instead. */
export async function RulingForm({ opinion, unit, weight, inForce }: RulingFormProps) {
  const t = await getTranslations("opinions");
  if (inForce && isRuledAbove(weight, inForce)) {
    const isDecided = inForce.weight === "decision";
    return (
      <p className="text-small text-soft">{t(isDecided ? "ruling.above" : "ruling.aboveRuling")}</p>
    );
  }

  return (
    <ActForm
      action={ruleOnCompetenceAction}
      about={seen(opinion)}
      summary={t(`ruling.act.${weight}`)}
      submit={t(`ruling.act.${weight}`)}
    >
      <Select
        name="competence"
        label={t("ruling.competence")}
        empty={t("ruling.choose")}
        defaultValue={opinion.competence ?? undefined}
        options={competencesFor(unit).map((value) => ({ value, label: t(`competence.${value}`) }))}
      />
      <TextArea
        name="reason"
        label={t("ruling.why")}
        hint={t("ruling.whyHint")}
        rows={3}
        optional
      />
    </ActForm>
  );
}
