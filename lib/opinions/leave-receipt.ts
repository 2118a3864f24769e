import type { Tx } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/outbox";
import { hashOfReceiptSecret, receiptSecretOf } from "./receipt-link";

/** What was recorded by mistake is taken back within this time, and nobody has been told. */
const pause = 3 * 60_000;

/**
 * Opens the address by which an opinion is followed; said again, it stays the same as long as the
 * installation keeps its own secret.
 */
export async function openReceipt(tx: Tx, opinionId: string, now: Date): Promise<void> {
  const linkHash = hashOfReceiptSecret(receiptSecretOf(opinionId));
  await tx.opinionReceipt.upsert({
    where: { opinionId },
    create: { opinionId, linkHash, madeAt: now },
    update: { linkHash },
    select: { opinionId: true },
  });
}

/** Leaves a receipt to be mailed to whoever raised the opinion, once however often it is asked for. */
export async function mailReceiptLater(tx: Tx, opinionId: string, now: Date): Promise<void> {
  await openReceipt(tx, opinionId, now);
  await tx.opinionReceipt.update({
    where: { opinionId },
    data: { mailedAt: now },
    select: { opinionId: true },
  });
  await enqueue(tx, {
    ...{ dedupeKey: `receipt:${opinionId}`, kind: "receipt", payload: { opinionId }, now },
    notBefore: new Date(now.getTime() + pause),
  });
}
