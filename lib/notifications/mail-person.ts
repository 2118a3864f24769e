import { db } from "@/lib/platform/db";
import { sendMail } from "@/lib/platform/mail";
import type { OutboxPayload } from "@/lib/platform/outbox";

/** Sends a mail to the address that a person has now. */
export async function mailPerson(
  { personId, subject, text }: OutboxPayload<"mail">,
  { id }: { id: string },
): Promise<void> {
  const to = await addressOf(personId);
  if (to) await sendMail({ id, to, subject, text });
}

/** Whoever has left since, or has no address any more, is owed no mail. */
export async function addressOf(personId: string): Promise<string | null> {
  const person = await db.person.findFirst({
    where: { id: personId, account: { disabledAt: null } },
    select: { email: true },
  });
  return person?.email ?? null;
}
