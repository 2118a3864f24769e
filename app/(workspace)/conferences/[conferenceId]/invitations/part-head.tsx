import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";

type PartHeadProps = {
  conference: { id: string; code: string; title: string };
  title: string;
  actions?: ReactNode;
};

/** The head of a page that does one thing to the list of a conference, with the way back. */
export function PartHead({ conference, title, actions }: PartHeadProps) {
  const t = useTranslations("invitations.list");

  return (
    <PageHead
      title={title}
      crumbs={[
        { label: conference.code, href: `/conferences/${conference.id}` },
        { label: t("title"), href: `/conferences/${conference.id}/invitations` },
      ]}
      subtitle={conference.title}
      actions={actions}
    />
  );
}
