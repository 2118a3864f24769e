import { useTranslations } from "next-intl";
import type { OutcomeFigure } from "@/lib/dashboards/figures";

/** The words of the classification, as the pages of opinions use them. */
export function useOpinionWord() {
  const t = useTranslations("opinions");
  return (list: "moment" | "channel" | "answer" | "outcome", value: string) =>
    t(`${list}.${value}`);
}

export function useOutcomeWord() {
  const t = useTranslations("dashboards.breakdown");
  const word = useOpinionWord();
  return ({ outcome, judged }: Pick<OutcomeFigure, "outcome" | "judged">) => {
    if (outcome === null) return word("outcome", "none");
    const said = word("outcome", outcome);
    return judged === null || judged === "confirmed" ? said : t(judged, { outcome: said });
  };
}
