import { useTranslations } from "next-intl";
import { formatDay } from "@/lib/platform/dates";
import type { ShownReply, Way } from "@/lib/transfers/queries";

/** What came back on paper: the text, its number and date, who signed, the paper itself. */
export function ReplySheet({
  reply,
  way,
}: {
  reply: ShownReply;
  way: Pick<Way, "id" | "transferId">;
}) {
  const t = useTranslations("transfers.reply");
  const { text, documentNumber, datedOn, signer, fileName } = reply;

  return (
    <article className="sheet">
      <h4 className="mb-2">{t("title", { number: documentNumber, day: formatDay(datedOn) })}</h4>
      <p className="reading">{text}</p>
      {signer && <p className="mt-2 text-small text-soft">{t("signer", { signer })}</p>}
      {fileName && (
        <a
          className="link mt-2 block text-small"
          href={`/api/transfers/${way.transferId}/reply/${way.id}`}
        >
          {t("file", { name: fileName })}
        </a>
      )}
    </article>
  );
}
