import { useTranslations } from "next-intl";
import { Flash } from "@/components/ui/flash";

/** The word after something was done to a notice or an item; what the address does not know says nothing. */
export function DoneFlash({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("conclusions.done");
  if (typeof done !== "string" || !/^[a-zA-Z]+$/.test(done) || !t.has(done)) return null;
  return <Flash param="done">{t(done)}</Flash>;
}
