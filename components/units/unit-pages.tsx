import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import { type UnitFilters, unitsAddress, unitsPerPage } from "@/lib/units/filters";

/** The foot of the list: which rows these are, and the way to the others. */
export function UnitPages({ filters, total }: { filters: UnitFilters; total: number }) {
  const t = useTranslations("units.list");
  const { page } = filters;

  return (
    <Pagination
      page={page}
      pageCount={Math.ceil(total / unitsPerPage)}
      hrefFor={(page) => unitsAddress(filters, { page })}
      summary={t("summary", {
        from: (page - 1) * unitsPerPage + 1,
        to: Math.min(page * unitsPerPage, total),
        total,
      })}
      labels={{
        pages: t("pages"),
        previous: t("previous"),
        next: t("next"),
        page: (page) => t("page", { page }),
      }}
    />
  );
}
