import { getTranslations } from "next-intl/server";
import { linkTo } from "@/components/ui/link-to";

type WaitingCountsProps = {
  overdue: number;
  soon: number;
  total: number;
  /** The lists of the page, which together are the total. */
  parts: { matters: number; promises: number; duties: number };
};

/** Three figures, the one that presses first, and how the total divides among the lists below. */
export async function WaitingCounts({ overdue, soon, total, parts }: WaitingCountsProps) {
  const t = await getTranslations("work.counts");
  const isDivided = Object.values(parts).filter((count) => count > 0).length > 1;

  return (
    <div className="mb-5">
      <p className="say">
        <b className={overdue > 0 ? "late" : undefined}>{overdue}</b> {t("overdue")} ·{" "}
        <b className={soon > 0 ? "soon" : undefined}>{soon}</b> {t("soon")} · <b>{total}</b>{" "}
        {t("total")}
      </p>
      {isDivided && (
        <ul className="mt-1 flex flex-wrap gap-x-4 text-small text-soft">
          {parts.matters > 0 && <li>{t("matters", { count: parts.matters })}</li>}
          {parts.promises > 0 && (
            <li>{t.rich("promises", { count: parts.promises, to: linkTo("#promises") })}</li>
          )}
          {parts.duties > 0 && (
            <li>{t.rich("duties", { count: parts.duties, to: linkTo("#duties") })}</li>
          )}
        </ul>
      )}
    </div>
  );
}
