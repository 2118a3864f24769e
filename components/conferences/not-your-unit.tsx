import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Instead of the form, for whoever looks at a unit whose conferences others schedule. */
export function NotYourUnit({ unitName }: { unitName: string }) {
  const t = useTranslations("conferences.form");

  return (
    <EmptyState
      title={t("notYours", { unit: unitName })}
      actions={<ButtonLink href="/conferences">{t("back")}</ButtonLink>}
    >
      {t("notYoursNext")}
    </EmptyState>
  );
}
