import { useTranslations } from "next-intl";
import type { OutcomeKind } from "@/lib/opinions/vocabulary";

/** The words of the classification, as the pages of opinions use them. */
export function useOpinionWord() {
  const t = useTranslations("opinions");
  return (list: "moment" | "channel" | "answer" | "outcome", value: string) => t(`${list}.${value}`);
}

export function useOutcomeWord() {
  const t = useTranslations("dashboards.breakdown");
  const word = useOpinionWord();
  return (outcome: OutcomeKind | null) => (outcome === null ? t("noOutcome") : word("outcome", outcome));
}
