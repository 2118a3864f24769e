import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import {
  competencesFor,
  isRuledAbove,
  type RuledUnit,
  type RulingInForce,
} from "@/lib/opinions/competence";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { RulingWeight } from "@/lib/opinions/vocabulary";
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
    <Form action={ruleOnCompetenceAction} label={t(`ruling.act.${weight}`)}>
      <HiddenInput name="opinionId" value={opinion.id} />
      <HiddenInput name="version" value={opinion.version} />
      <FormDisclosure summary={t(`ruling.act.${weight}`)}>
        <Select
          name="competence"
          label={t("ruling.competence")}
          empty={t("ruling.choose")}
          defaultValue={opinion.competence ?? undefined}
          options={competencesFor(unit).map((value) => ({
            value,
            label: t(`competence.${value}`),
          }))}
        />
        <TextArea
          name="reason"
          label={t("ruling.why")}
          hint={t("ruling.whyHint")}
          rows={3}
          optional
        />
        <div className="acts">
          <SubmitButton variant="plain">{t(`ruling.act.${weight}`)}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
