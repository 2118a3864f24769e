import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { outsideEffects } from "@/lib/outside-effects";
import { db } from "@/lib/platform/db";
import { deliverOutbox } from "@/lib/platform/deliver-outbox";
import { remind } from "@/lib/reminders/remind";
import { mailServer } from "@/tests/support/mail-server";
import { owed, owedMany, tuesday } from "./owed";
import { kill, killAll, startWorker } from "./worker";

const count = 80;
/** Each opinion is told to the officer and to the head of the agency. */
const mails = (count + 1) * 2;
const later = (minutes: number) => new Date(tuesday.getTime() + minutes * 60_000);

let server: Awaited<ReturnType<typeof mailServer>>;

// MAIL_URL is read with the other settings, once: it must be there before the first use.
beforeAll(async () => {
  server = await mailServer();
  const address = `smtp://127.0.0.1:${server.port}?from=doi-thoai@hanoi.example&socketTimeout=2000`;
  vi.stubEnv("MAIL_URL", address);
});

afterAll(() => server.stop());

beforeEach(async () => {
  server.taken.length = 0;
  await owedMany(await owed(), count);
});

afterEach(killAll);

async function expectEachOnce() {
  expect(await db.reminder.count()).toBe(count + 1);
  expect(await db.notification.count({ where: { kind: "reminderBefore" } })).toBe(mails);
  expect(await db.outboxMessage.count()).toBe(mails);
}

it("loses and doubles no reminder with two workers, of which one is killed midway", async () => {
  const [first] = [startWorker(tuesday), startWorker(tuesday)];
  while ((await db.reminder.count()) === 0) await pause(20);
  await kill(first);
  while ((await db.reminder.count()) < count + 1) await pause(50);
  await pause(300);
  await expectEachOnce();
}, 120_000);

it("leaves nothing half done where every worker is killed, and goes on where they stopped", async () => {
  const worker = startWorker(tuesday);
  while ((await db.reminder.count()) === 0) await pause(20);
  await kill(worker);
  const [taken, told] = [await db.reminder.count(), await db.notification.count()];
  expect(taken).toBeLessThan(count + 1);
  expect(told).toBe(taken * 2);

  const taken2 = await Promise.all([remind(tuesday), remind(tuesday), remind(tuesday)]);
  expect(taken + taken2.reduce((sum, one) => sum + one, 0)).toBe(count + 1);
  await expectEachOnce();
}, 120_000);

it("loses no mail over a mail server that dies and returns, and sends none under a second id", async () => {
  await remind(tuesday);
  await expectEachOnce();
  const { port } = server;
  const deliver = (at: Date) => deliverOutbox(outsideEffects, at);

  const first = deliver(tuesday);
  while (server.taken.length < 20) await pause(5);
  await server.stop();
  await first;
  const arrived = server.taken.map(({ messageId }) => messageId);
  expect(arrived.length).toBeLessThan(mails);

  server = await mailServer(port);
  await Promise.all([deliver(later(10)), deliver(later(10))]);
  const all = [...arrived, ...server.taken.map(({ messageId }) => messageId)];
  expect(new Set(all).size).toBe(mails);
  expect(await db.outboxMessage.count({ where: { sentAt: null } })).toBe(0);
}, 120_000);
