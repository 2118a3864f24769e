import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import { peopleAddress, type PeopleFilters, peoplePerPage } from "@/lib/people/filters";

/** The foot of the list: which rows these are, and the way to the others. */
export function PeoplePages({ filters, total }: { filters: PeopleFilters; total: number }) {
  const t = useTranslations("people.list");
  const { page } = filters;
  const from = (page - 1) * peoplePerPage + 1;

  return (
    <Pagination
      page={page}
      pageCount={Math.ceil(total / peoplePerPage)}
      hrefFor={(page) => peopleAddress(filters, { page })}
      summary={t("summary", { from, to: Math.min(page * peoplePerPage, total), total })}
      labels={{
        pages: t("pages"),
        previous: t("previous"),
        next: t("next"),
        page: (page) => t("page", { page }),
      }}
    />
  );
}
