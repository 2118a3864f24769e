import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { outsideEffects } from "@/lib/outside-effects";
import { db, transaction } from "@/lib/platform/db";
import { deliverOutbox } from "@/lib/platform/deliver-outbox";
import { enqueue } from "@/lib/platform/outbox";
import { world } from "@/tests/support/world";

let folder: string;
let personId: string;
const deliver = (now: Date) => deliverOutbox(outsideEffects, now);
const now = new Date("2026-03-10T02:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

// MAIL_URL is read with the other settings, once: it must be there before the first use.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mail-"));
  vi.stubEnv("MAIL_URL", `${pathToFileURL(folder).href}?from=doi-thoai@hanoi.example`);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  personId = (await world()).committeeChair.personId;
  await db.person.update({ where: { id: personId }, data: { email: "nam@phuong.example" } });
});

function leave(dedupeKey: string, to = personId) {
  const payload = { personId: to, subject: "Trả lời chờ duyệt", text: "Đề nghị đồng chí xem." };
  return transaction((tx) => enqueue(tx, { dedupeKey, kind: "mail", payload, now }));
}

async function sentMails() {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
}

it("sends a message once, recognisable by the id of its row", async () => {
  await leave("one");
  await leave("one");

  expect(await deliver(now)).toBe(1);
  expect(await deliver(later(60))).toBe(0);

  const row = await db.outboxMessage.findFirstOrThrow();
  expect(row).toMatchObject({ attempts: 1, sentAt: now, parkedAt: null });
  const [mail, ...others] = await sentMails();
  expect(others).toEqual([]);
  expect(mail).toContain(`Message-ID: <${row.id}@`);
  expect(mail).toContain("To: nam@phuong.example");
  expect(mail).toContain("From: doi-thoai@hanoi.example");
});

it("is not sent where its cause is rolled back", async () => {
  const failing = transaction(async (tx) => {
    const payload = { personId, subject: "…", text: "…" };
    await enqueue(tx, { dedupeKey: "lost", kind: "mail", payload, now });
    throw new Error("the cause failed");
  });
  await expect(failing).rejects.toThrow("the cause failed");
  expect(await deliver(now)).toBe(0);
});

it("is claimed by one of several workers", async () => {
  for (let index = 0; index < 12; index++) await leave(`many ${index}`);
  const claimed = await Promise.all([1, 2, 3, 4].map(() => deliver(now)));
  expect(claimed.reduce((sum, count) => sum + count)).toBe(12);
  expect(await sentMails()).toHaveLength(12);
  expect(await db.outboxMessage.count({ where: { attempts: { not: 1 } } })).toBe(0);
});

it("rests longer after each failure, and is parked after eight", async () => {
  await leave("broken");
  await db.outboxMessage.updateMany({ data: { payload: { nothing: "of use" } } });
  const rests: number[] = [];
  let clock = now;
  for (let attempt = 1; attempt <= 8; attempt++) {
    expect(await deliver(clock)).toBe(1);
    const { nextAttemptAt } = await db.outboxMessage.findFirstOrThrow();
    rests.push((nextAttemptAt.getTime() - clock.getTime()) / 60_000);
    expect(await deliver(new Date(nextAttemptAt.getTime() - 1))).toBe(0);
    clock = nextAttemptAt;
  }
  expect(rests).toEqual([1, 5, 15, 60, 180, 360, 720, 1440]);
  const row = await db.outboxMessage.findFirstOrThrow();
  expect(row.parkedAt).not.toBeNull();
  expect(row.lastError).toContain("personId");
  expect(await deliver(later(100_000))).toBe(0);
});

it("owes no mail to whoever has lost the address or the account meanwhile", async () => {
  await leave("gone");
  await db.person.update({ where: { id: personId }, data: { email: null } });
  expect(await deliver(now)).toBe(1);
  expect(await sentMails()).toEqual([]);
  expect(await db.outboxMessage.findFirstOrThrow()).toMatchObject({ sentAt: now });
});
