import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type NoOpinionsProps = { isFiltered: boolean; clearHref: string; recordHref: string | null };

/** An empty list says what to do: loosen the filters, or log the first opinion. */
export function NoOpinions({ isFiltered, clearHref, recordHref }: NoOpinionsProps) {
  const t = useTranslations("opinions");
  if (isFiltered) {
    return (
      <EmptyState
        title={t("list.nothing")}
        actions={<ButtonLink href={clearHref}>{t("filter.clear")}</ButtonLink>}
      >
        {t("list.nothingBody")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("list.empty")}
      actions={
        recordHref && (
          <ButtonLink href={recordHref} variant="primary">
            {t("list.record")}
          </ButtonLink>
        )
      }
    >
      {t("list.emptyBody")}
    </EmptyState>
  );
}
