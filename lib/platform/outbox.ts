import { z } from "zod";
import type { Tx } from "./db";
import { newId } from "./ids";

/** What a message of each kind carries. Addresses are read when it is sent, so that they are current. */
export const outboxPayload = {
  /** To a person of the product. */
  mail: z.object({ personId: z.uuid(), subject: z.string(), text: z.string() }),
  /** To a person of the product, written when it is sent: what is unread that morning. */
  digest: z.object({ personId: z.uuid(), day: z.iso.date() }),
  /** To somebody invited, also without an account; written when it is sent, since it holds a secret link. */
  invitation: z.object({ invitationId: z.uuid(), about: z.enum(["invited", "reminded"]) }),
  /** To somebody invited: the conference was postponed, moved or cancelled. */
  telling: z.object({ tellingId: z.uuid() }),
  /** To the sender of a complaint or denunciation: where it went. */
  redirection: z.object({ redirectionId: z.uuid() }),
  /** To whoever raised an opinion and left an address; written when it is sent, since it holds a secret link. */
  receipt: z.object({ opinionId: z.uuid() }),
  /** An issued answer to one of its recipients, also without an account. */
  answer: z.object({ recipientId: z.uuid() }),
} as const;

export type OutboxKind = keyof typeof outboxPayload;
export type OutboxPayload<K extends OutboxKind> = z.infer<(typeof outboxPayload)[K]>;

type MessageOf<K extends OutboxKind> = {
  /** One message for one cause and one recipient, however often the cause is repeated. */
  dedupeKey: string;
  kind: K;
  payload: OutboxPayload<K>;
  now: Date;
  /** Where it must wait, such as for the end of the night. */
  notBefore?: Date;
};

export type NewMessage = { [K in OutboxKind]: MessageOf<K> }[OutboxKind];

/** Leaves an outside effect to the worker, inside the transaction that causes it. */
export function enqueue(tx: Tx, message: NewMessage): Promise<void> {
  return enqueueAll(tx, [message]);
}

export async function enqueueAll(tx: Tx, messages: NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await tx.outboxMessage.createMany({
    data: messages.map(({ dedupeKey, kind, payload, now, notBefore = now }) => ({
      id: newId(now.getTime()),
      dedupeKey,
      kind,
      payload,
      createdAt: now,
      nextAttemptAt: notBefore,
    })),
    skipDuplicates: true,
  });
}
