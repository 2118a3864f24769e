import { beforeEach, expect, it } from "vitest";
import { chooseWays } from "@/lib/notifications/choose-ways";
import { markAllRead, markRead } from "@/lib/notifications/mark-read";
import { notify } from "@/lib/notifications/notify";
import { countUnread, listNotifications, listWays } from "@/lib/notifications/queries";
import { notificationWaysInput } from "@/lib/notifications/schema";
import { newId } from "@/lib/platform/ids";
import type { Actor } from "@/lib/platform/actor";
import { addHours, instantAt } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { world, type World } from "@/tests/support/world";

const now = instantAt("2026-03-10", "12:00");

let w: World;

beforeEach(async () => {
  w = await world();
});

function tell({ personId }: Actor, cause: string, at = now) {
  const notice = {
    personIds: [personId],
    cause,
    kind: "answerReturned" as const,
    params: { code: "PTH-2026-001" },
    href: "/opinions/PTH-2026-001",
  };
  return transaction((tx) => notify(tx, notice, at));
}

async function idOf(actor: Actor) {
  return (await listNotifications(actor, 1)).rows[0]!.id;
}

it("lists the latest first, page by page", async () => {
  for (let hour = 0; hour < 31; hour++) await tell(w.agencyOfficer, `${hour}`, addHours(now, hour));
  const first = await listNotifications(w.agencyOfficer, 1);
  expect(first.total).toBe(31);
  expect(first.rows).toHaveLength(30);
  expect(first.rows[0]?.createdAt).toEqual(addHours(now, 30));
  const second = await listNotifications(w.agencyOfficer, 2);
  expect(second.rows.map(({ createdAt }) => createdAt)).toEqual([now]);
});

it("marks one as read and leads to its page, the second time with the first moment kept", async () => {
  await tell(w.agencyOfficer, "one");
  await tell(w.agencyOfficer, "two", addHours(now, 1));
  const id = await idOf(w.agencyOfficer);
  expect(await markRead(w.agencyOfficer, id, addHours(now, 2))).toBe("/opinions/PTH-2026-001");
  await markRead(w.agencyOfficer, id, addHours(now, 3));
  expect(await countUnread(w.agencyOfficer)).toBe(1);
  const { readAt } = await db.notification.findUniqueOrThrow({ where: { id } });
  expect(readAt).toEqual(addHours(now, 2));
});

it("finds nobody else's notification", async () => {
  await tell(w.agencyOfficer, "one");
  const id = await idOf(w.agencyOfficer);
  await expect(markRead(w.frontOfficer, id)).rejects.toMatchObject({ code: "not-found" });
  await expect(markRead(w.frontOfficer, newId())).rejects.toMatchObject({ code: "not-found" });
  expect(await countUnread(w.agencyOfficer)).toBe(1);
});

it("marks all as read, but nothing that came after the click and nothing of others", async () => {
  await tell(w.agencyOfficer, "one");
  await tell(w.agencyOfficer, "late", addHours(now, 1));
  await tell(w.frontOfficer, "one");
  await markAllRead(w.agencyOfficer, now);
  expect(await countUnread(w.agencyOfficer)).toBe(1);
  expect(await countUnread(w.frontOfficer)).toBe(1);
});

it("stops counting at a hundred", async () => {
  const { personId } = w.agencyOfficer;
  const about = {
    kind: "answerReturned",
    params: { code: "PTH-2026-001" },
    href: "/",
    createdAt: now,
  };
  await db.notification.createMany({
    data: Array.from({ length: 130 }, (_, index) => ({ personId, cause: `${index}`, ...about })),
  });
  expect(await countUnread(w.agencyOfficer)).toBe(100);
});

it("leaves out what a later version told, instead of failing", async () => {
  const { personId } = w.agencyOfficer;
  const about = { kind: "fromTheFuture", params: {}, href: "/", createdAt: now };
  await db.notification.create({ data: { personId, cause: "later", ...about } });
  await tell(w.agencyOfficer, "one");
  expect((await listNotifications(w.agencyOfficer, 1)).rows).toHaveLength(1);
});

it("keeps the chosen ways, and shows the usual one of each kind until then", async () => {
  expect(await listWays(w.agencyOfficer)).toContainEqual({ kind: "answerReturned", way: "mail" });
  const usual = await listWays(w.agencyOfficer);
  const ways = notificationWaysInput.parse({
    ...Object.fromEntries(usual.map(({ kind, way }) => [kind, way])),
    answerReturned: "digest",
  });
  await chooseWays(w.agencyOfficer, ways);
  await chooseWays(w.agencyOfficer, ways);
  expect(await listWays(w.agencyOfficer)).toContainEqual({ kind: "answerReturned", way: "digest" });
  expect(await listWays(w.frontOfficer)).toEqual(usual);
});

it("accepts no way that does not exist, and no form without all kinds", () => {
  expect(notificationWaysInput.safeParse({ answerReturned: "pigeon" }).success).toBe(false);
  expect(notificationWaysInput.safeParse({}).success).toBe(false);
});
