import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";

export const previewPerPage = 50;

type PreviewPagesProps = { batchId: string; show: string; page: number; total: number };

export function PreviewPages({ batchId, show, page, total }: PreviewPagesProps) {
  const t = useTranslations("imports.preview");
  const ui = useTranslations("ui");
  if (total === 0) return null;
  const from = (page - 1) * previewPerPage + 1;

  return (
    <Pagination
      page={page}
      pageCount={Math.ceil(total / previewPerPage)}
      hrefFor={(to) => `/opinions/imports/${batchId}/preview?show=${show}&page=${to}`}
      summary={t("summary", { from, to: Math.min(total, from + previewPerPage - 1), total })}
      labels={{
        pages: ui("pages"),
        previous: ui("previousPage"),
        next: ui("nextPage"),
        page: (number) => ui("page", { page: number }),
      }}
    />
  );
}
