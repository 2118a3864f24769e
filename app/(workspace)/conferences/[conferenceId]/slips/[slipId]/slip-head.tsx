import { useTranslations } from "next-intl";
import { shortTitle } from "@/components/opinions/short-title";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { slipAddress, slipsAddress } from "../slip-address";

type SlipHeadProps = {
  conference: { id: string; title: string };
  number: number;
  /** The slip that waits next, if there is another one. */
  next: string | null;
};

export function SlipHead({ conference, number, next }: SlipHeadProps) {
  const t = useTranslations("slips");

  return (
    <PageHead
      title={t("page.title", { number })}
      crumbs={[
        { label: shortTitle(conference.title), href: `/conferences/${conference.id}` },
        { label: t("title"), href: slipsAddress(conference.id) },
      ]}
      actions={
        next && <ButtonLink href={slipAddress(conference.id, next)}>{t("page.next")}</ButtonLink>
      }
    />
  );
}
