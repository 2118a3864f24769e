import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { FrequencyRuleRow } from "@/lib/plans/queries";
import { formatDay } from "@/lib/platform/dates";

type FrequencyRuleTableProps = { rules: FrequencyRuleRow[]; today: Date; mayChange: boolean };

/** The rules on how often a dialogue is held, with the time in which each is in force. */
export function FrequencyRuleTable({ rules, today, mayChange }: FrequencyRuleTableProps) {
  const t = useTranslations();
  const r = useTranslations("deadlines.rules");

  return (
    <Table
      caption={t("plans.frequencyRules.caption")}
      columns={[
        { key: "code", label: r("code") },
        { key: "name", label: r("name") },
        { key: "times", label: t("plans.frequencyRules.times") },
        { key: "inForce", label: r("inForce") },
        { key: "source", label: r("source") },
        ...(mayChange ? [{ key: "act", label: <span className="sr-only">{r("act")}</span> }] : []),
      ]}
    >
      {rules.map((rule) => (
        <FrequencyRow key={rule.id} {...{ rule, today, mayChange }} />
      ))}
    </Table>
  );
}

type FrequencyRowProps = { rule: FrequencyRuleRow; today: Date; mayChange: boolean };

function FrequencyRow({ rule, today, mayChange }: FrequencyRowProps) {
  const t = useTranslations();
  const r = useTranslations("deadlines.rules");
  const isVietnamese = useLocale() === "vi";
  const { times, period, validFrom, validTo } = rule;
  const hasEnded = validTo !== null && validTo < today;

  return (
    <tr className={hasEnded ? "text-soft" : undefined}>
      <td className="code">{rule.code}</td>
      <td>
        {isVietnamese ? rule.nameVi : rule.nameEn}
        <small className="text-soft">
          {rule.unitType === "phuong" ? r("onlyWards") : r("scope", { level: rule.level ?? "all" })}
        </small>
      </td>
      <td className={times === null ? "text-soft italic" : "md:whitespace-nowrap"}>
        {times === null ? t("plans.unknownDemand") : t("plans.demand", { times, period })}
      </td>
      <td className="md:whitespace-nowrap">
        {validTo
          ? r("fromTo", { from: formatDay(validFrom), to: formatDay(validTo) })
          : r("from", { from: formatDay(validFrom) })}
        {hasEnded && <small>{r("ended")}</small>}
      </td>
      <td className="text-soft">{rule.source}</td>
      {mayChange && (
        <td>
          {times === null && (
            <a
              className="act"
              href={`/settings/rules/frequency/${rule.id}`}
              aria-label={r("stateRule", { code: rule.code ?? "" })}
            >
              {r("state")}
            </a>
          )}
        </td>
      )}
    </tr>
  );
}
