import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import { transferAddress, type TransferFilters } from "@/lib/transfers/filters";
import { transfersPerPage } from "@/lib/transfers/list-transfers";

/** The pages of a box, where it has more than one. */
export function TransferPages({ filters, total }: { filters: TransferFilters; total: number }) {
  const t = useTranslations("transfers");
  const ui = useTranslations("ui");
  const pageCount = Math.max(1, Math.ceil(total / transfersPerPage));
  if (pageCount === 1) return null;

  return (
    <Pagination
      page={filters.page}
      pageCount={pageCount}
      hrefFor={(page) => transferAddress(filters, { page })}
      summary={t("count", { total })}
      labels={{
        pages: ui("pages"),
        previous: ui("previousPage"),
        next: ui("nextPage"),
        page: (page) => ui("page", { page }),
      }}
    />
  );
}
