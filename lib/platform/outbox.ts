import { z } from "zod";
import type { Tx } from "./db";
import { newId } from "./ids";

/** What a message of each kind carries. Addresses are read when it is sent, so that they are current. */
export const outboxPayload = {
  mail: z.object({ personId: z.uuid(), subject: z.string(), text: z.string() }),
} as const;

export type OutboxKind = keyof typeof outboxPayload;

type NewMessage<K extends OutboxKind> = {
  /** One message for one cause and one recipient, however often the cause is repeated. */
  dedupeKey: string;
  kind: K;
  payload: z.infer<(typeof outboxPayload)[K]>;
  now: Date;
};

/** Leaves an outside effect to the worker, inside the transaction that causes it. */
export async function enqueue<K extends OutboxKind>(tx: Tx, message: NewMessage<K>): Promise<void> {
  const { dedupeKey, kind, payload, now } = message;
  await tx.outboxMessage.createMany({
    data: [
      { id: newId(now.getTime()), dedupeKey, kind, payload, createdAt: now, nextAttemptAt: now },
    ],
    skipDuplicates: true,
  });
}
