import { getTranslations } from "next-intl/server";
import type { Waiting } from "@/lib/responses/waiting";

type WaitingCountsProps = Pick<Waiting, "overdue" | "soon" | "total">;

/** Three figures, the one that presses first. */
export async function WaitingCounts({ overdue, soon, total }: WaitingCountsProps) {
  const t = await getTranslations("work.counts");

  return (
    <p className="say mb-5">
      <b className={overdue > 0 ? "late" : undefined}>{overdue}</b> {t("overdue")} ·{" "}
      <b className={soon > 0 ? "soon" : undefined}>{soon}</b> {t("soon")} · <b>{total}</b>{" "}
      {t("total")}
    </p>
  );
}
