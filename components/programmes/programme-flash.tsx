import { useTranslations } from "next-intl";
import { Flash } from "@/components/ui/flash";

const outcomes = ["dismissed", "changed", "removed", "filled", "templateSaved"] as const;

/** The word after something was done to a programme on a page of its own. */
export function ProgrammeFlash({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("programmes.done");
  const outcome = outcomes.find((known) => known === done);
  return outcome ? <Flash param="done">{t(outcome)}</Flash> : null;
}
