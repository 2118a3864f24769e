import { formatDay, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { sendMail } from "@/lib/platform/mail";
import type { OutboxPayload } from "@/lib/platform/outbox";
import { addressOf } from "./mail-person";
import { readNotification } from "./queries";
import { digestOf } from "./wording";

const most = 100;

/** Sends the mail of a morning: what was kept for it and has not been read meanwhile; nothing where all has. */
export async function mailDigest(
  { personId, day }: OutboxPayload<"digest">,
  { id }: { id: string },
): Promise<void> {
  const to = await addressOf(personId);
  if (!to) return;
  const rows = await db.notification.findMany({
    where: { personId, digestOn: plainDate(day), readAt: null },
    select: { id: true, kind: true, params: true, href: true, createdAt: true, readAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
  });
  const told = rows.flatMap(readNotification);
  if (told.length > 0) await sendMail({ id, to, ...digestOf(told, formatDay(plainDate(day))) });
}
