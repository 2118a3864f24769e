import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { hasRole, type Actor } from "@/lib/platform/actor";

/** Where to go from an empty desk, by what the person does here. */
export async function NothingWaits({ actor }: { actor: Actor }) {
  const t = await getTranslations("work");
  const handles = hasRole(actor, "secretariat", "frontOfficer", "leader", "agencyOfficer");
  if (!handles && hasRole(actor, "administrator")) {
    return (
      <EmptyState
        title={t("administrator.title")}
        actions={
          <>
            <ButtonLink href="/people">{t("administrator.people")}</ButtonLink>
            <ButtonLink href="/units">{t("administrator.units")}</ButtonLink>
          </>
        }
      >
        {t("administrator.body")}
      </EmptyState>
    );
  }
  const words = !handles && hasRole(actor, "councilOfficer") ? "council" : "empty";

  return (
    <EmptyState
      title={t(`${words}.title`)}
      actions={
        <>
          <ButtonLink href="/dashboard">{t("empty.dashboard")}</ButtonLink>
          <ButtonLink href="/opinions">{t("empty.opinions")}</ButtonLink>
        </>
      }
    >
      {t(`${words}.body`)}
    </EmptyState>
  );
}
