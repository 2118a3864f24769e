import { useTranslations } from "next-intl";
import { shortTitle } from "@/components/opinions/short-title";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import type { SlipRecord } from "@/lib/slips/queries";
import { pageSpan } from "../page-span";
import { slipAddress, slipsAddress, stackAddress } from "../slip-address";

type SlipHeadProps = {
  conference: { id: string; title: string };
  slip: Pick<SlipRecord, "number" | "fileName" | "firstPage" | "lastPage" | "stack">;
  mayWork: boolean;
  /** The slip that waits next, if there is another one. */
  next: string | null;
};

export function SlipHead({ conference, slip, mayWork, next }: SlipHeadProps) {
  const t = useTranslations("slips");

  return (
    <PageHead
      title={t("page.title", { number: slip.number })}
      subtitle={<Origin {...{ conference, slip, mayWork }} />}
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

/** Of a slip out of a stack: from which file and pages it was taken. */
function Origin({ conference, slip, mayWork }: Omit<SlipHeadProps, "next">) {
  const t = useTranslations("slips.stack");
  const { fileName, firstPage, lastPage, stack } = slip;
  if (!stack || firstPage === null || lastPage === null) return null;
  const pages = t("pages", pageSpan(firstPage, lastPage));
  const origin = t("origin", { name: fileName, pages });
  if (!mayWork) return origin;
  return (
    <a className="link" href={stackAddress(conference.id, stack.id)}>
      {origin}
    </a>
  );
}
