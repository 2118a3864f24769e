import type { OutboxMessage } from "@/lib/generated/prisma/client";
import { db } from "./db";
import { env } from "./env";
import { log } from "./log";
import { isRefusedForGood } from "./mail";
import { type OutboxKind, outboxPayload, type OutboxPayload } from "./outbox";

const minute = 60_000;

/** How long a message rests after each try. After the last it is parked for people to look at. */
const pauses = [1, 5, 15, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60].map((minutes) => minutes * minute);
/** Carried out side by side, each well within the shortest pause: no claim runs out under way. */
const batch = 5;
const rhythm = 15_000;

/** What is done for a message of each kind; it throws where it could not be done now. */
export type Performers = {
  [K in OutboxKind]: (
    payload: OutboxPayload<K>,
    message: { id: string; now: Date },
  ) => Promise<void>;
};

type Claimed = Pick<OutboxMessage, "id" | "kind" | "payload" | "attempts">;

/**
 * Carries out the messages that are due. Each is claimed before it is sent, by a date of its next
 * try, so no connection waits for a mail server, no two workers send the same message, and one
 * whose worker died is tried again. Where a server took a mail but died before it said so, the
 * mail goes out once more with the same Message-ID: better twice in one place than lost.
 * @returns how many were claimed
 */
export async function deliverOutbox(performers: Performers, now = new Date()): Promise<number> {
  let total = 0;
  for (;;) {
    const claimed = await claim(now);
    await Promise.all(claimed.map((message) => deliver(performers, message, now)));
    total += claimed.length;
    if (claimed.length < batch) return total;
  }
}

/** Delivers from now on, in this process, until the returned function is called. */
export function startOutboxWorker(performers: Performers): () => void {
  if (!env().MAIL_URL) return () => undefined;
  let isRunning = false;
  const timer = setInterval(async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      await deliverOutbox(performers);
    } catch (error) {
      log.error({ err: reasonOf(error) }, "outbox could not be read");
    } finally {
      isRunning = false;
    }
  }, rhythm);
  timer.unref();
  return () => clearInterval(timer);
}

function claim(now: Date): Promise<Claimed[]> {
  const nextTries = pauses.map((pause) => new Date(now.getTime() + pause));
  return db.$queryRaw<Claimed[]>`
    UPDATE outbox_message SET attempts = attempts + 1,
      next_attempt_at = (${nextTries}::timestamptz[])[least(attempts + 1, ${pauses.length}::int)]
    WHERE id IN (
      SELECT id FROM outbox_message
      WHERE sent_at IS NULL AND parked_at IS NULL AND next_attempt_at <= ${now}
      ORDER BY next_attempt_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, payload, attempts`;
}

async function deliver(performers: Performers, message: Claimed, now: Date) {
  const { id, kind, attempts } = message;
  try {
    await perform(performers, message, now);
    await db.outboxMessage.update({ where: { id }, data: { sentAt: now, lastError: null } });
  } catch (error) {
    const isLast = attempts >= pauses.length || isRefusedForGood(error);
    const parked = isLast ? { parkedAt: now } : {};
    await db.outboxMessage.update({
      where: { id },
      data: { lastError: reasonOf(error), ...parked },
    });
    log.warn({ message: id, kind, attempts, parked: isLast }, "outbox message not delivered");
  }
}

async function perform(performers: Performers, { id, kind, payload }: Claimed, now: Date) {
  if (!isKnown(kind)) throw new Error(`unknown kind of outbox message: ${kind}`);
  const act = performers[kind] as (payload: unknown, message: object) => Promise<void>;
  await act(outboxPayload[kind].parse(payload), { id, now });
}

function isKnown(kind: string): kind is OutboxKind {
  return kind in outboxPayload;
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
