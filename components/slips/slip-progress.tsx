import { useTranslations } from "next-intl";
import { progressOf, type SlipCounts } from "@/lib/slips/rules";

type SlipProgressProps = { counts: SlipCounts; opinions: number };

/** "12/18 phiếu", in words and as a bar; and beside it how many opinions stand on them, which is another count. */
export function SlipProgress({ counts, opinions }: SlipProgressProps) {
  const t = useTranslations("slips");
  const { settled, total } = progressOf(counts);

  return (
    <div className="slip-progress">
      <p>
        <strong>{t("progress", { settled, total })}</strong>{" "}
        <span className="text-soft">
          · {t("progressDetail", counts)} · {t("progressOpinions", { count: opinions })}
        </span>
      </p>
      <progress max={total} value={settled} aria-label={t("progressLabel")} />
    </div>
  );
}
