import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { twinOf } from "@/lib/imports/queries";
import { formatInstant } from "@/lib/platform/dates";

type TwinNoticeProps = { twin: NonNullable<Awaited<ReturnType<typeof twinOf>>> };

/** The same file was loaded before. */
export function TwinNotice({ twin: { id, createdAt, createdBy } }: TwinNoticeProps) {
  const t = useTranslations("imports.preview");

  return (
    <Notice
      tone="warning"
      title={t("twin", { name: createdBy.fullName, at: formatInstant(createdAt) })}
      className="mt-4"
    >
      <a className="link" href={`/opinions/imports/${id}`}>
        {t("seeTwin")}
      </a>
    </Notice>
  );
}
