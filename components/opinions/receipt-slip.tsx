import { useTranslations } from "next-intl";
import { QrCode } from "@/components/invitations/qr-code";
import type { ReceiptSlip as Slip } from "@/lib/opinions/receipt-queries";
import { formatDay, formatInstant } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";

/** What the sender takes home: the code, what was noted, who noted it, and how to follow it. */
export function ReceiptSlip({ slip }: { slip: Slip }) {
  const t = useTranslations("receipts.slip");
  const { code, text, unitName, receivedOn, recordedAt, recordedAsPost, address } = slip;

  return (
    <article className="receipt-slip">
      <p className="font-bold uppercase">{unitName}</p>
      <h1 className="mt-3 text-center">{t("heading")}</h1>
      <p className="receipt-code">{code}</p>
      <p className="text-small">
        {t("noted", { day: formatDay(receivedOn), at: formatInstant(recordedAt) })}
      </p>
      <p className="receipt-text mt-3">{text}</p>
      {recordedAsPost && <p className="mt-3 text-small">{t("by", { post: recordedAsPost })}</p>}
      {address ? (
        <div className="receipt-follow">
          <QrCode text={address} label={t("qr")} />
          <div>
            <p>{t("follow")}</p>
            <p className="text-small break-all">{address}</p>
            <p className="mt-2 text-small">{t("keep")}</p>
          </div>
        </div>
      ) : null}
      <p className="mt-3 text-small">{t("ask", { unit: insideSentence(unitName), code })}</p>
    </article>
  );
}
