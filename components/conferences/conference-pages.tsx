import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import { conferencesPerPage } from "@/lib/conferences/filters";
import { type ListQuery, listAddress } from "@/lib/conferences/list-address";

/** The foot of the list: which rows these are, and the way to the others. */
export function ConferencePages({ query, total }: { query: ListQuery; total: number }) {
  const t = useTranslations("conferences.list");
  const { page = 1 } = query;
  const pageCount = Math.ceil(total / conferencesPerPage);
  if (total === 0) return null;

  return (
    <Pagination
      page={page}
      pageCount={pageCount}
      hrefFor={(page) => listAddress(query, { page })}
      summary={t("summary", {
        from: Math.min((page - 1) * conferencesPerPage + 1, total),
        to: Math.min(page * conferencesPerPage, total),
        total,
      })}
      labels={{
        pages: t("pages.pages"),
        previous: t("pages.previous"),
        next: t("pages.next"),
        page: (page) => t("pages.page", { page }),
      }}
    />
  );
}
