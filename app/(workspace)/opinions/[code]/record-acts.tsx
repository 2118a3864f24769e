import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { whyNotSplit } from "@/lib/matters/rules";
import { mayCorrectOpinion } from "@/lib/opinions/policy";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";

/** What may be done with the record itself, by whoever keeps it. */
export function RecordActs({ opinion, actor }: { opinion: OpinionRecord; actor: Actor }) {
  const t = useTranslations("opinions.record");
  if (!mayCorrectOpinion(actor, opinion)) return null;
  const page = `/opinions/${opinion.code}`;
  return (
    <>
      <ButtonLink href={`${page}/receipt`}>{t("receipt")}</ButtonLink>
      {!whyNotSplit(opinion) && <ButtonLink href={`${page}/split`}>{t("split")}</ButtonLink>}
      <ButtonLink href={`${page}/edit`}>{t("correct")}</ButtonLink>
    </>
  );
}
