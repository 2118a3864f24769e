import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { transferMarks } from "@/lib/transfers/labels";
import type { TransferStatus } from "@/lib/transfers/vocabulary";

type WayStatusProps = {
  way: { status: TransferStatus; toUnitId: string | null; previousId: string | null };
};

/** How far an opinion is on its way, in a word. */
export function WayStatus({ way: { status, toUnitId, previousId } }: WayStatusProps) {
  const t = useTranslations("transfers.status");
  if (status === "sent" && toUnitId === null) {
    return <StatusMark {...transferMarks.sent}>{t("sentOutside")}</StatusMark>;
  }
  // Only the unit where it was raised tells whoever asked.
  if (status === "answered" && previousId !== null) {
    return (
      <StatusMark tone="done" fill="full">
        {t("answeredOn")}
      </StatusMark>
    );
  }
  return <StatusMark {...transferMarks[status]}>{t(status)}</StatusMark>;
}
