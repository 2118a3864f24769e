import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead, type Crumb } from "@/components/ui/page-head";

/** Why nothing can be logged at this conference, and where to go instead. */
export function ClosedDesk({ crumbs, reason }: { crumbs: Crumb[]; reason: "over" | "mayNot" }) {
  const t = useTranslations("opinions.desk");
  return (
    <>
      <PageHead title={t("title")} crumbs={crumbs} />
      <EmptyState
        title={t(reason)}
        actions={<ButtonLink href="/conferences">{t("conferences")}</ButtonLink>}
      >
        {t(`${reason}Body`)}
      </EmptyState>
    </>
  );
}
