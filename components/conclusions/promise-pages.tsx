import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import { type PromiseFilters, promisesAddress, promisesPerPage } from "@/lib/conclusions/filters";

type PromisePagesProps = { filters: PromiseFilters; unit: string | null; total: number };

export function PromisePages({ filters, unit, total }: PromisePagesProps) {
  const t = useTranslations("conclusions.list");
  const { page } = filters;
  if (total <= promisesPerPage) return null;

  return (
    <Pagination
      page={page}
      pageCount={Math.ceil(total / promisesPerPage)}
      hrefFor={(other) => promisesAddress(filters, unit, { page: other })}
      summary={t("summary", {
        from: Math.min((page - 1) * promisesPerPage + 1, total),
        to: Math.min(page * promisesPerPage, total),
        total,
      })}
      labels={{
        pages: t("pages.pages"),
        previous: t("pages.previous"),
        next: t("pages.next"),
        page: (other) => t("pages.page", { page: other }),
      }}
    />
  );
}
