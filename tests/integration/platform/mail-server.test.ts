import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { outsideEffects } from "@/lib/outside-effects";
import { db, transaction } from "@/lib/platform/db";
import { deliverOutbox } from "@/lib/platform/deliver-outbox";
import { enqueue } from "@/lib/platform/outbox";
import { mailServer } from "@/tests/support/mail-server";
import { world } from "@/tests/support/world";

const now = new Date("2026-03-10T02:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const deliver = (at = now) => deliverOutbox(outsideEffects, at);

let server: Awaited<ReturnType<typeof mailServer>>;
let personId: string;

// MAIL_URL is read with the other settings, once: it must be there before the first use.
beforeAll(async () => {
  server = await mailServer();
  const address = `smtp://127.0.0.1:${server.port}?from=doi-thoai@hanoi.example&socketTimeout=300`;
  vi.stubEnv("MAIL_URL", address);
});

afterAll(() => server.stop());

beforeEach(async () => {
  server.taken.length = 0;
  server.behave("accepts");
  personId = (await world()).committeeChair.personId;
  await db.person.update({ where: { id: personId }, data: { email: "nam@phuong.example" } });
});

function leave(dedupeKey = "one") {
  const text = "Đề nghị đồng chí xem và duyệt.\n\nhttp://localhost/opinions/PTH-2026-001";
  const payload = { personId, subject: "Trả lời ý kiến PTH-2026-001 chờ duyệt", text };
  return transaction((tx) => enqueue(tx, { dedupeKey, kind: "mail", payload, now }));
}

const row = () => db.outboxMessage.findFirstOrThrow();

it("arrives as it was written", async () => {
  await leave();
  await deliver();
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]).toMatchObject({
    from: "doi-thoai@hanoi.example",
    to: "nam@phuong.example",
    subject: "Trả lời ý kiến PTH-2026-001 chờ duyệt",
    messageId: `<${(await row()).id}@localhost>`,
  });
  expect(server.taken[0]?.text).toContain("Đề nghị đồng chí xem và duyệt.");
  expect(await row()).toMatchObject({ sentAt: now, attempts: 1 });
});

it("waits while nobody listens, and arrives once when the server is back", async () => {
  const { port } = server;
  await server.stop();
  await leave();
  await deliver();
  expect(await row()).toMatchObject({ sentAt: null, parkedAt: null, nextAttemptAt: later(1) });
  expect((await row()).lastError).toContain("ECONNREFUSED");
  await deliver(later(1));
  expect(await row()).toMatchObject({ attempts: 2, nextAttemptAt: later(6) });

  server = await mailServer(port);
  expect(await deliver(later(5))).toBe(0);
  await deliver(later(6));
  await deliver(later(600));
  expect(server.taken).toHaveLength(1);
  expect(await row()).toMatchObject({ sentAt: later(6), attempts: 3, lastError: null });
});

it("is tried again where the mailbox is busy", async () => {
  server.behave("busy");
  await leave();
  await deliver();
  expect(await row()).toMatchObject({ sentAt: null, parkedAt: null, nextAttemptAt: later(1) });
  server.behave("accepts");
  await deliver(later(1));
  expect(server.taken).toHaveLength(1);
});

it("is parked at once where there is no such mailbox, and holds up no other", async () => {
  server.behave("refuses");
  await leave();
  await deliver();
  expect(await row()).toMatchObject({ sentAt: null, parkedAt: now, attempts: 1 });
  expect((await row()).lastError).toContain("no such mailbox");
  server.behave("accepts");
  await leave("two");
  await deliver(later(1));
  expect(server.taken).toHaveLength(1);
});

it("gives up on a server that hangs, and tries again", async () => {
  server.behave("hangs");
  await leave();
  const begun = performance.now();
  await deliver();
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(await row()).toMatchObject({ sentAt: null, parkedAt: null, nextAttemptAt: later(1) });
  server.behave("accepts");
  await deliver(later(1));
  expect(server.taken).toHaveLength(1);
});

it("goes out again under the same Message-ID where the server died before it said yes", async () => {
  server.behave("diesAfterData");
  await leave();
  await deliver();
  expect(await row()).toMatchObject({ sentAt: null, parkedAt: null });
  server.behave("accepts");
  await deliver(later(1));
  await deliver(later(600));
  const ids = server.taken.map(({ messageId }) => messageId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

it("is sent once by two workers at the same time", async () => {
  for (let index = 0; index < 12; index++) await leave(`many ${index}`);
  await Promise.all([deliver(), deliver()]);
  expect(server.taken).toHaveLength(12);
  expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(12);
  expect(await db.outboxMessage.count({ where: { sentAt: null } })).toBe(0);
});

it("writes the digest of what is unread that morning, and none where all is read", async () => {
  const told = (cause: string, readAt: Date | null) => ({
    ...{ personId, cause, kind: "answerToApprove", params: { code: cause }, readAt },
    ...{ href: `/opinions/${cause}`, createdAt: now, digestOn: new Date("2026-03-11") },
  });
  await db.notification.createMany({
    data: [told("PTH-2026-001", null), told("PTH-2026-002", now), told("PTH-2026-003", null)],
  });
  const digest = (dedupeKey: string) => {
    const payload = { personId, day: "2026-03-11" };
    return transaction((tx) => enqueue(tx, { dedupeKey, kind: "digest", payload, now }));
  };
  await digest("first");
  await deliver();
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]?.subject).toBe("2 thông báo chưa đọc, ngày 11/03/2026");
  expect(server.taken[0]?.text).toContain("/opinions/PTH-2026-001");
  expect(server.taken[0]?.text).not.toContain("PTH-2026-002");

  await db.notification.updateMany({ data: { readAt: now } });
  await digest("second");
  await deliver();
  expect(server.taken).toHaveLength(1);
});
