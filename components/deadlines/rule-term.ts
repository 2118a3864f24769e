import { useTranslations } from "next-intl";
import type { DeadlineRuleRow } from "@/lib/deadlines/queries";
import { isKnown } from "@/lib/deadlines/rules";

/** "10 working days", "at least 7 days before", or that nobody knows yet. */
export function useRuleTerm() {
  const t = useTranslations("deadlines.rules");
  return (rule: Pick<DeadlineRuleRow, "unit" | "amount" | "direction">): string =>
    isKnown(rule) ? t(rule.direction, { amount: rule.amount, unit: rule.unit }) : t("unknown");
}
