import type { OutboxMessage } from "@/lib/generated/prisma/client";
import { db } from "./db";
import { env } from "./env";
import { log } from "./log";
import { sendMail } from "./mail";
import { outboxPayload } from "./outbox";

const minute = 60_000;

/** How long a message rests after each try. After the last it is parked for people to look at. */
const pauses = [1, 5, 15, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60].map((minutes) => minutes * minute);
const batch = 20;
const rhythm = 15_000;

type Claimed = Pick<OutboxMessage, "id" | "kind" | "payload" | "attempts">;

/**
 * Carries out the messages that are due. Each is claimed before it is sent, by a date of its next
 * try, so no connection waits for a mail server, no two workers send the same message, and one
 * whose worker died is tried again.
 * @returns how many were claimed
 */
export async function deliverOutbox(now = new Date()): Promise<number> {
  const claimed = await claim(now);
  for (const message of claimed) await deliver(message, now);
  return claimed.length;
}

/** Delivers from now on, in this process, until the returned function is called. */
export function startOutboxWorker(): () => void {
  if (!env().MAIL_URL) return () => undefined;
  let isRunning = false;
  const timer = setInterval(async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      while ((await deliverOutbox()) === batch);
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

async function deliver(message: Claimed, now: Date) {
  const { id, kind, attempts } = message;
  try {
    await perform(message);
    await db.outboxMessage.update({ where: { id }, data: { sentAt: now, lastError: null } });
  } catch (error) {
    const isLast = attempts >= pauses.length;
    const parked = isLast ? { parkedAt: now } : {};
    await db.outboxMessage.update({
      where: { id },
      data: { lastError: reasonOf(error), ...parked },
    });
    log.warn({ message: id, kind, attempts, parked: isLast }, "outbox message not delivered");
  }
}

async function perform({ id, kind, payload }: Claimed) {
  if (kind !== "mail") throw new Error(`unknown kind of outbox message: ${kind}`);
  const { personId, subject, text } = outboxPayload.mail.parse(payload);
  const person = await db.person.findFirst({
    where: { id: personId, account: { disabledAt: null } },
    select: { email: true },
  });
  // Whoever has left since, or has no address any more, is owed no mail.
  if (person?.email) await sendMail({ id, to: person.email, subject, text });
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
