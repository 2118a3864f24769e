import { useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import type { Batch } from "@/lib/imports/queries";

/** The head of the pages of one list: its file, and the conference it is for. */
export function ImportHead({ batch, title }: { batch: Batch; title: string }) {
  const t = useTranslations();
  const { fileName, conference } = batch;

  return (
    <PageHead
      title={title}
      crumbs={[
        { label: t("opinions.title"), href: "/opinions" },
        { label: t("imports.title"), href: "/opinions/imports" },
        { label: conference.code, href: `/conferences/${conference.id}` },
      ]}
      subtitle={fileName}
    />
  );
}
