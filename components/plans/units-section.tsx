import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { FrequencyRuleRow } from "@/lib/plans/queries";
import type { UnitPlan } from "@/lib/plans/year-plan";
import { UnitsTable } from "./units-table";

/** The units below: how many are where, then each of them. */
export function UnitsSection({
  plans,
  year,
}: {
  plans: UnitPlan<FrequencyRuleRow>[];
  year: number;
}) {
  const t = useTranslations("plans.units");
  const count = (overall: string) => plans.filter((plan) => plan.overall === overall).length;
  const held = plans.reduce((sum, plan) => sum + plan.held, 0);

  return (
    <Section title={t("title", { met: count("met"), total: plans.length, held })} className="mt-8">
      <p className="text-table">
        {t("counts", {
          met: count("met"),
          scheduled: count("scheduled"),
          due: count("due"),
          missed: count("missed"),
        })}
      </p>
      <UnitsTable plans={plans} year={year} />
    </Section>
  );
}
