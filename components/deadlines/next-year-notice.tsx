import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** From November on: the holidays of the coming year are to be entered as announced. */
export function NextYearNotice({ year, shown }: { year: number; shown: number }) {
  const t = useTranslations("deadlines.holidays");

  return (
    <Notice tone="warning" title={t("enterTitle", { year })} quiet className="mb-6">
      {t("enterText")}{" "}
      {shown !== year && (
        <a className="act" href={`/settings/holidays?year=${year}`}>
          {t("enterLink", { year })}
        </a>
      )}
    </Notice>
  );
}
