import { createTranslator } from "use-intl/core";
import messages from "@/messages/vi/redirections.json";
import { formatDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { sendMail } from "@/lib/platform/mail";
import type { OutboxPayload } from "@/lib/platform/outbox";
import { isKindApart } from "./vocabulary";

// The sender's language is nowhere kept; the office writes Vietnamese.
const t = createTranslator({ locale: "vi", messages });

/** Tells the sender where a complaint or denunciation went; nobody where it was turned back meanwhile. Its words are not repeated. */
export async function mailRedirection(
  { redirectionId }: OutboxPayload<"redirection">,
  { id }: { id: string },
): Promise<void> {
  const redirection = await db.redirection.findUnique({
    where: { id: redirectionId },
    select: {
      ...{ kind: true, receivingBody: true, redirectedOn: true, documentNumber: true },
      turnedBackAt: true,
      opinion: {
        select: {
          ...{ code: true, receivedOn: true, unit: { select: { fullName: true } } },
          contributor: { select: { name: true, email: true } },
        },
      },
    },
  });
  const to = redirection?.opinion.contributor?.email;
  if (!to || redirection.turnedBackAt || !redirection.redirectedOn) return;
  const { kind, receivingBody, redirectedOn, documentNumber, opinion } = redirection;
  if (!isKindApart(kind)) return;
  const words = {
    ...{ kind, code: opinion.code, unit: opinion.unit.fullName, body: receivingBody ?? "" },
    received: formatDay(opinion.receivedOn),
    on: formatDay(redirectedOn),
    number: documentNumber ?? "none",
    name: opinion.contributor?.name ?? "none",
  };
  await sendMail({ id, to, subject: t("mail.subject", words), text: t("mail.text", words) });
}
