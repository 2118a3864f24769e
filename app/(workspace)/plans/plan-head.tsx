import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { PageHead } from "@/components/ui/page-head";
import { planAddress } from "@/lib/plans/plan-address";

type PlanHeadProps = {
  /** The unit whose plan is shown, and the one that was asked for: its heir, in later years. */
  unit: { symbol: string; fullName: string };
  viewed: { symbol: string };
  year: number;
  years: number[];
  mayPlan: boolean;
};

export function PlanHead({ unit, viewed, year, years, mayPlan }: PlanHeadProps) {
  const t = useTranslations("plans");

  return (
    <PageHead
      title={t("metaTitle", { year })}
      crumbs={[{ label: unit.fullName }]}
      actions={
        <>
          <Menu label={t("year", { year })}>
            {years.map((one) => (
              <a
                key={one}
                href={planAddress(viewed.symbol, one)}
                aria-current={one === year ? "true" : undefined}
              >
                {t("year", { year: one })}
              </a>
            ))}
          </Menu>
          {mayPlan && (
            <ButtonLink
              variant="primary"
              href={`/plans/new?unit=${unit.symbol}&year=${year}`}
              keyHint="N"
              data-key="n"
            >
              {t("quarters.add")}
            </ButtonLink>
          )}
        </>
      }
    />
  );
}
