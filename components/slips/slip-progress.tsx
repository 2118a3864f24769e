import { useTranslations } from "next-intl";
import { progressOf, type SlipCounts } from "@/lib/slips/rules";

/** "12/18 phiếu", in words and as a bar. */
export function SlipProgress({ counts }: { counts: SlipCounts }) {
  const t = useTranslations("slips");
  const { settled, total } = progressOf(counts);

  return (
    <div className="slip-progress">
      <p>
        <strong>{t("progress", { settled, total })}</strong>{" "}
        <span className="text-soft">· {t("progressDetail", counts)}</span>
      </p>
      <progress max={total} value={settled} aria-label={t("progressLabel")} />
    </div>
  );
}
