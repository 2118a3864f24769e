import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

type SelectionFormProps = {
  /** The sign of the unit, where the address names one. */
  unit: string | undefined;
  children: ReactNode;
};

/** Around a list whose rows can be ticked: what is ticked leads to the acts on it, also without JavaScript. */
export function SelectionForm({ unit, children }: SelectionFormProps) {
  const t = useTranslations("selections");
  return (
    <form action="/opinions/selection" aria-label={t("title")}>
      {unit && <input type="hidden" name="unit" value={unit} />}
      {children}
      <div className="bulk sticky bottom-0 items-center gap-3 bg-ground py-3">
        <span>{t("bar.chosen")}</span>
        <Button type="submit" variant="primary">
          {t("bar.go")}
        </Button>
      </div>
    </form>
  );
}
