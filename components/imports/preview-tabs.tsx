import { useTranslations } from "next-intl";
import type { Preview } from "@/lib/imports/queries";

type PreviewTabsProps = { batchId: string; show: string; preview: Preview };

export function PreviewTabs({
  batchId,
  show,
  preview: { rows, bad, likely, similar },
}: PreviewTabsProps) {
  const t = useTranslations("imports.preview");
  const tabs = [
    { key: "bad", count: bad },
    { key: "likely", count: likely + similar },
    { key: "all", count: rows.length },
  ] as const;

  return (
    <nav className="tabs" aria-label={t("show")}>
      {tabs.map(({ key, count }) => (
        <a
          key={key}
          href={`/opinions/imports/${batchId}/preview?show=${key}`}
          aria-current={key === show ? "page" : undefined}
        >
          {t(key)} ({count})
        </a>
      ))}
    </nav>
  );
}
