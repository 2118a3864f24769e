import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** What is absent and what one may not see get the same words. */
export async function MissingPage() {
  const t = await getTranslations("shell");
  return (
    <EmptyState
      asPage
      title={t("notFoundTitle")}
      actions={<ButtonLink href="/work">{t("backHome")}</ButtonLink>}
    >
      {t("notFoundHint")}
    </EmptyState>
  );
}
