import { useTranslations } from "next-intl";
import { reasonMessage } from "@/lib/imports/labels";

/** The sentence of what is wrong with a cell, in the reader's language. */
export function useReasonSentence(): (reason: string) => string {
  const t = useTranslations();
  return (reason) => {
    const { key, params } = reasonMessage(reason);
    return t.has(key as "validation.text")
      ? t(key as "validation.text", params as never)
      : t("validation.text");
  };
}
