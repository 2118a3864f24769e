import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import {
  waitingAddress,
  type WaitingFilters,
  waitingPerPage,
} from "@/lib/responses/waiting-filters";

/** The way to what waits beyond the first page, the filters kept. */
export function WaitingPages({ filters, total }: { filters: WaitingFilters; total: number }) {
  const t = useTranslations("work");
  const ui = useTranslations("ui");
  if (total <= waitingPerPage) return null;
  const pageCount = Math.ceil(total / waitingPerPage);
  const page = Math.min(filters.page, pageCount);

  return (
    <Pagination
      page={page}
      pageCount={pageCount}
      hrefFor={(other) => waitingAddress(filters, other)}
      summary={t("summary", {
        from: (page - 1) * waitingPerPage + 1,
        to: Math.min(page * waitingPerPage, total),
        total,
      })}
      labels={{
        pages: ui("pages"),
        previous: ui("previousPage"),
        next: ui("nextPage"),
        page: (other) => ui("page", { page: other }),
      }}
    />
  );
}
