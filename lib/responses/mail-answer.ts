import { createTranslator } from "use-intl/core";
import messages from "@/messages/vi/responses.json";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { sendMail } from "@/lib/platform/mail";
import type { OutboxPayload } from "@/lib/platform/outbox";

// Answers go to people whose language nobody has asked; the office writes Vietnamese.
const t = createTranslator({ locale: "vi", messages });

/** Mails an issued answer to one recipient, and logs that it was sent. */
export async function mailAnswer(
  { recipientId }: OutboxPayload<"answer">,
  { id, now }: { id: string; now: Date },
): Promise<void> {
  const recipient = await db.responseRecipient.findUnique({
    where: { id: recipientId },
    select: {
      email: true,
      person: { select: { email: true } },
      opinion: { select: { contributor: { select: { email: true } } } },
      deliveries: { where: { step: "mailed" }, select: { id: true } },
      response: {
        select: {
          body: true,
          documentNumber: true,
          answeredOn: true,
          answererName: true,
          answererPost: true,
          opinion: { select: { code: true, text: true, unit: { select: { fullName: true } } } },
        },
      },
    },
  });
  const contributor = recipient?.opinion?.contributor;
  const to = recipient?.email ?? recipient?.person?.email ?? contributor?.email;
  if (!recipient || !to || recipient.deliveries.length > 0) return;
  const { opinion, documentNumber, answeredOn, ...response } = recipient.response;
  const words = {
    code: opinion.code,
    unit: opinion.unit.fullName,
    question: opinion.text,
    number: documentNumber ?? "none",
    day: answeredOn ? formatDay(answeredOn) : "none",
    body: response.body,
    name: response.answererName,
    post: response.answererPost,
  };
  await sendMail({ id, to, subject: t("mail.subject", words), text: t("mail.text", words) });
  await db.delivery.create({
    data: { recipientId, step: "mailed", doneOn: dayOf(now), loggedAt: now },
    select: { id: true },
  });
}
