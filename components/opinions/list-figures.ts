import type { useTranslations } from "next-intl";
import { filtersInUse, type OpinionFilters } from "@/lib/opinions/filters";
import type { OpinionPage } from "@/lib/opinions/list-opinions";

type Translate = ReturnType<typeof useTranslations<"opinions">>;

/** "33 ý kiến, lọc từ 412"; what was not counted to its end says so. */
export function countSentence(
  t: Translate,
  list: OpinionPage,
  filters: OpinionFilters,
  locale: string,
): string {
  const figure = new Intl.NumberFormat(locale);
  const [total, all] = [figure.format(list.total), figure.format(list.all)];
  const matters = list.repeated ? figure.format(list.total - list.repeated) : null;
  if (matters && filtersInUse(filters).length)
    return t("count.mattersFiltered", { total, matters, all });
  if (matters) return t("count.matters", { total, matters });
  if (list.isCapped) return t("count.capped", { total, all });
  return filtersInUse(filters).length
    ? t("count.filtered", { total, all })
    : t("count.all", { total });
}

/** "1–50 trong 412" */
export function pageSentence(
  t: Translate,
  list: OpinionPage,
  rowsPerPage: number,
  locale: string,
): string {
  const figure = new Intl.NumberFormat(locale);
  const from = (list.page - 1) * rowsPerPage + 1;
  const figures = {
    from: figure.format(from),
    to: figure.format(from + list.rows.length - 1),
    total: figure.format(list.total),
  };
  return t(list.isCapped ? "pages.summaryCapped" : "pages.summary", figures);
}
