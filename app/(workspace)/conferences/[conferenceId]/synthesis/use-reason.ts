import { useTranslations } from "next-intl";
import type { Competence } from "@/lib/opinions/vocabulary";
import type { Entry } from "@/lib/syntheses/judge-opinions";

/** Why an opinion was left out, in the reader's language. */
export function useReason() {
  const t = useTranslations("syntheses.leftOut");
  const opinions = useTranslations("opinions");

  return ({ leftOut, because }: Pick<Entry, "leftOut" | "because">): string => {
    switch (leftOut) {
      case null:
        return "";
      case "outOfCompetence":
        return t("outOfCompetence", {
          competence: opinions(`competence.${because as Competence}`),
        });
      case "redirected":
        return t("redirected");
      case "duplicate":
        return t("duplicate", { code: because ?? "none" });
      case "withdrawn":
        return t("withdrawn");
      case "officer":
        return t("officer", { reason: because ?? "" });
    }
  };
}
