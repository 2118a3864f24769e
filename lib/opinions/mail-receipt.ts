import { createTranslator } from "use-intl/core";
import messages from "@/messages/vi/receipts.json";
import { formatDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { sendMail } from "@/lib/platform/mail";
import type { OutboxPayload } from "@/lib/platform/outbox";
import { receiptAddress } from "./receipt-link";
import { isKindApart } from "./vocabulary";

// Whoever raised the opinion was asked for no language; the office writes Vietnamese.
const t = createTranslator({ locale: "vi", messages });

/** Tells the code and how to follow it; nobody where the opinion was taken back or told apart meanwhile. */
export async function mailReceipt(
  { opinionId }: OutboxPayload<"receipt">,
  { id }: { id: string },
): Promise<void> {
  const opinion = await db.opinion.findUnique({
    where: { id: opinionId },
    select: {
      ...{ code: true, kind: true, receivedOn: true, unit: { select: { fullName: true } } },
      contributor: { select: { name: true, email: true } },
    },
  });
  const to = opinion?.contributor?.email;
  if (!to || isKindApart(opinion.kind)) return;
  const words = {
    ...{ code: opinion.code, unit: opinion.unit.fullName, day: formatDay(opinion.receivedOn) },
    name: opinion.contributor?.name ?? "none",
    address: receiptAddress(opinionId),
  };
  await sendMail({ id, to, subject: t("mail.subject", words), text: t("mail.text", words) });
}
