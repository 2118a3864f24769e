import { useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";

type StepHeadProps = { conference: { id: string; code: string; title: string }; title: string };

/** The head of a page on which one thing is done to a conference. */
export function StepHead({ conference: { id, code, title: name }, title }: StepHeadProps) {
  const t = useTranslations("conferences.page");

  return (
    <PageHead
      title={title}
      crumbs={[
        { label: t("conferences"), href: "/conferences" },
        { label: code, href: `/conferences/${id}` },
      ]}
      subtitle={name}
    />
  );
}
