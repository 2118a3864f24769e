import { useTranslations } from "next-intl";
import type { StandingCounts } from "@/lib/conclusions/standing";

/** One sentence of figures that add up; what is overdue in its colour. */
export function StandingFigures({ counts }: { counts: StandingCounts }) {
  const t = useTranslations("conclusions.list");
  return (
    <p className="say mb-5">
      {t.rich("figures", {
        ...counts,
        b: (figure) => <b>{figure}</b>,
        overdue: (figure) => <b className={counts.late > 0 ? "late" : undefined}>{figure}</b>,
      })}
    </p>
  );
}
