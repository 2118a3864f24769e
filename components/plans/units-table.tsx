import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { Table } from "@/components/ui/table";
import { overallLabel, overallMark } from "@/lib/plans/labels";
import { planAddress } from "@/lib/plans/plan-address";
import { gravestOf, type Standing } from "@/lib/plans/compliance";
import type { FrequencyRuleRow } from "@/lib/plans/queries";
import type { Entry, UnitPlan } from "@/lib/plans/year-plan";
import { formatDay } from "@/lib/platform/dates";
import { SmallEntryMark } from "./entry-mark";

const quarters = [1, 2, 3, 4];

type UnitsTableProps = { plans: UnitPlan<FrequencyRuleRow>[]; year: number };

/** Every unit below on one page, those that owe most on top: planned and held by quarter. */
export function UnitsTable({ plans, year }: UnitsTableProps) {
  const t = useTranslations("plans");

  return (
    <>
      <p className="mb-2 text-small text-soft">{t("units.legend")}</p>
      <Table
        caption={t("units.caption", { year })}
        columns={[
          { key: "unit", label: t("units.unit") },
          { key: "standing", label: t("units.standing") },
          ...quarters.map((quarter) => ({
            key: `q${quarter}`,
            label: t("quarter", { quarter }),
          })),
        ]}
      >
        {plans.map((plan) => (
          <UnitRow key={plan.unit.id} plan={plan} year={year} />
        ))}
      </Table>
    </>
  );
}

function UnitRow({ plan, year }: { plan: UnitPlan<FrequencyRuleRow>; year: number }) {
  const t = useTranslations("plans");
  const { unit, overall, standings, entries } = plan;

  return (
    <tr>
      <td>
        <a className="font-medium" href={planAddress(unit.symbol, year)}>
          {unit.fullName}
        </a>
      </td>
      <td className="md:whitespace-nowrap">
        {overall ? (
          <StatusMark {...overallMark[overall]}>{t(overallLabel(overall))}</StatusMark>
        ) : (
          <span className="text-soft">{t("units.none")}</span>
        )}{" "}
        <Because standing={gravestOf(standings)} />
      </td>
      {quarters.map((quarter) => (
        <td key={quarter} data-label={t("quarter", { quarter })}>
          <QuarterMarks entries={entries.filter((entry) => entry.quarter === quarter)} />
        </td>
      ))}
    </tr>
  );
}

/** The rule by which the unit is judged worst, and how far it came. */
function Because({ standing }: { standing: Standing<FrequencyRuleRow> | null }) {
  const t = useTranslations("plans.units");
  if (!standing) return null;
  const { rule, held, from, to } = standing;
  const values = { held, times: rule.times ?? 0, from: formatDay(from), to: formatDay(to) };
  return <small className="text-soft">{t("because", { source: rule.source, ...values })}</small>;
}

function QuarterMarks({ entries }: { entries: Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-x-3">
      {entries.map((entry) => (
        <SmallEntryMark key={entry.key} entry={entry} />
      ))}
    </span>
  );
}
