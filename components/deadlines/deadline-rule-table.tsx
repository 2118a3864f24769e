import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { DeadlineRuleRow } from "@/lib/deadlines/queries";
import { isKnown } from "@/lib/deadlines/rules";
import { formatDay } from "@/lib/platform/dates";
import { useRuleTerm } from "./rule-term";

type DeadlineRuleTableProps = { rules: DeadlineRuleRow[]; today: Date; mayChange: boolean };

/** Every rule with its term, the time in which it is in force, and the text that sets it. */
export function DeadlineRuleTable({ rules, today, mayChange }: DeadlineRuleTableProps) {
  const t = useTranslations("deadlines.rules");

  return (
    <Table
      caption={t("caption")}
      columns={[
        { key: "code", label: t("code") },
        { key: "name", label: t("name") },
        { key: "term", label: t("term") },
        { key: "inForce", label: t("inForce") },
        { key: "source", label: t("source") },
        ...(mayChange ? [{ key: "act", label: <span className="sr-only">{t("act")}</span> }] : []),
      ]}
    >
      {rules.map((rule) => (
        <RuleRow key={rule.id} rule={rule} today={today} mayChange={mayChange} />
      ))}
    </Table>
  );
}

type RuleRowProps = { rule: DeadlineRuleRow; today: Date; mayChange: boolean };

function RuleRow({ rule, today, mayChange }: RuleRowProps) {
  const t = useTranslations("deadlines.rules");
  const isVietnamese = useLocale() === "vi";
  const term = useRuleTerm();
  const wasKnown = isKnown(rule);
  const hasEnded = rule.validTo !== null && rule.validTo < today;

  return (
    <tr className={hasEnded ? "text-soft" : undefined}>
      <td className="code">{rule.code}</td>
      <td>
        {isVietnamese ? rule.nameVi : rule.nameEn}
        <small className="text-soft">
          {rule.unitType === "phuong" ? t("onlyWards") : t("scope", { level: rule.level ?? "all" })}
        </small>
      </td>
      <td className={wasKnown ? undefined : "text-soft italic"}>
        {term(rule)}
        {rule.isCustom && <small className="text-soft">{t("custom")}</small>}
      </td>
      <td className="md:whitespace-nowrap">
        {rule.validTo
          ? t("fromTo", { from: formatDay(rule.validFrom), to: formatDay(rule.validTo) })
          : t("from", { from: formatDay(rule.validFrom) })}
        {hasEnded && <small>{t("ended")}</small>}
      </td>
      <td className="text-soft">{rule.source}</td>
      {mayChange && (
        <td>
          {!hasEnded && (
            <a
              className="act"
              href={`/settings/rules/${rule.id}`}
              aria-label={t(wasKnown ? "replaceRule" : "stateRule", { code: rule.code })}
            >
              {t(wasKnown ? "replace" : "state")}
            </a>
          )}
        </td>
      )}
    </tr>
  );
}
