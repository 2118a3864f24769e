import { useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import { formatDay } from "@/lib/platform/dates";
import type { ShownTransfer } from "@/lib/transfers/queries";

/** Whose paper it is, to whom, by when, signed and sent by whom. */
export function TransferFacts({ transfer }: { transfer: ShownTransfer }) {
  const t = useTranslations("transfers");
  const { fromUnit, receiver, sentOn, dueOn, form, family, direction } = transfer;
  const { signerName, signerPost, sentBy, sentAsPost } = transfer;

  return (
    <aside>
      <Facts
        items={[
          { term: t("record.from"), children: fromUnit },
          {
            term: t("record.to"),
            children: (
              <>
                {receiver}
                <small className="block">{t(`direction.${direction}`)}</small>
              </>
            ),
          },
          {
            term: t("record.form"),
            children: (
              <>
                {t(`form.${form}`)}
                <small className="block">{t(`family.${family}`)}</small>
              </>
            ),
          },
          { term: t("record.sentOn"), children: formatDay(sentOn) },
          { term: t("record.due"), children: dueOn ? formatDay(dueOn) : t("list.noDue") },
          {
            term: t("record.signer"),
            children: signerName ? (
              <>
                {signerName}
                <small className="block">{signerPost}</small>
              </>
            ) : (
              t("record.noSigner")
            ),
          },
          {
            term: t("record.sentBy"),
            children: (
              <>
                {sentBy}
                <small className="block">{sentAsPost}</small>
              </>
            ),
          },
        ]}
      />
    </aside>
  );
}
