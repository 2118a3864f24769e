import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatDay } from "@/lib/platform/dates";
import { listRecipients, type ShownRecipient } from "@/lib/responses/issue-queries";
import { mayLogDelivery } from "@/lib/responses/policy";
import { DeliveryForm } from "./delivery-form";
import { OwnReading } from "./own-reading";

type Props = { responseId: string; opinion: OpinionRecord; actor: Actor };

/** Whom an issued answer went to, what happened on the way to each, and the next entry. */
export async function DeliverySection({ responseId, opinion, actor }: Props) {
  const t = await getTranslations("responses.delivery");
  const recipients = await listRecipients(actor, responseId);
  const maySee = mayLogDelivery(actor, opinion);

  return (
    <Section id="deliveries" title={t("title")} className="mt-8">
      {recipients.length === 0 ? (
        <p className="text-soft">{t("none")}</p>
      ) : (
        <Table
          caption={t("caption")}
          columns={[
            { key: "to", label: t("to") },
            { key: "way", label: t("way") },
            { key: "log", label: t("log") },
            { key: "act", label: <span className="sr-only">{t("act")}</span> },
          ]}
        >
          {recipients.map((recipient) => (
            <RecipientRow key={recipient.id} recipient={recipient}>
              {maySee && <DeliveryForm recipient={recipient} />}
              {!maySee && <OwnReading recipient={recipient} actor={actor} />}
            </RecipientRow>
          ))}
        </Table>
      )}
    </Section>
  );
}

type RowProps = { recipient: ShownRecipient; children: React.ReactNode };

async function RecipientRow({ recipient, children }: RowProps) {
  const t = await getTranslations("responses");
  const { kind, title, name, way, email, deliveries } = recipient;

  return (
    <tr>
      <td>
        {kind === "contributor" ? t("delivery.contributorOf") : title}{" "}
        {name && <small className="text-soft">{name}</small>}
      </td>
      <td>
        {t(`deliveryWay.${way}`)} {email && <small className="text-soft">{email}</small>}
      </td>
      <td>
        {deliveries.length === 0 && (
          <span className="text-soft">{t(`delivery.${way === "mail" ? "waits" : "nothing"}`)}</span>
        )}
        <ul>
          {deliveries.map(({ id, step, doneOn, note }) => (
            <li key={id}>
              {t("delivery.entry", {
                day: formatDay(doneOn),
                step: t(`deliveryStep.${step}`),
                note: note ?? "none",
              })}
            </li>
          ))}
        </ul>
      </td>
      <td>{children}</td>
    </tr>
  );
}
