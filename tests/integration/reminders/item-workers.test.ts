import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { remind } from "@/lib/reminders/remind";
import { promised, promisedMany, thursday } from "./promised";
import { kill, killAll, startWorker } from "./worker";

const count = 150;

afterEach(killAll);

it("loses and doubles no reminder of a promise with two workers, of which one is killed midway", async () => {
  const w = await promised();
  await promisedMany(w, count);
  const all = count + w.items.length;

  const [first] = [startWorker(thursday), startWorker(thursday)];
  while ((await db.reminder.count()) === 0) await pause(20);
  await kill(first);
  while ((await db.reminder.count()) < all) await pause(50);
  await pause(300);

  expect(await remind(thursday)).toBe(0);
  expect(await db.reminder.count()).toBe(all);
  expect(await db.notification.count({ where: { kind: "itemReminderBefore" } })).toBe(all);
  expect(await db.outboxMessage.count()).toBe(all);
}, 120_000);
