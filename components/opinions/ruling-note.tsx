import { useTranslations } from "next-intl";
import type { ShownRuling } from "@/lib/opinions/list-rulings";
import { formatInstant } from "@/lib/platform/dates";

/** One ruling on competence: the word, by whom in what post, the reason, what it was before. */
export function RulingNote({ ruling, isInForce }: { ruling: ShownRuling; isInForce?: boolean }) {
  const t = useTranslations("opinions");
  const { competence, previous, weight, reason, ruledBy, ruledAsPost, ruledAt } = ruling;

  return (
    <div>
      <p className={isInForce ? "font-medium" : undefined}>{t(`competence.${competence}`)}</p>
      {reason && <p className="mt-1">{t("ruling.reason", { reason })}</p>}
      <p className="mt-1 text-small text-soft">
        {t("ruling.by", {
          weight: t(`ruling.weight.${weight}`),
          name: ruledBy,
          post: ruledAsPost,
          at: formatInstant(ruledAt),
        })}
        {previous && ` · ${t("ruling.before", { competence: t(`competence.${previous}`) })}`}
      </p>
    </div>
  );
}
