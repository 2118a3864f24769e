import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { conferencesBehind } from "@/lib/dashboards/links";
import type { Dashboard } from "@/lib/dashboards/queries";

export function NoOpinions({ dashboard }: { dashboard: Dashboard }) {
  const t = useTranslations("dashboards.none");

  return (
    <EmptyState
      title={t("title", { year: dashboard.year })}
      actions={<ButtonLink href={conferencesBehind(dashboard)}>{t("act")}</ButtonLink>}
    >
      {t("hint")}
    </EmptyState>
  );
}
