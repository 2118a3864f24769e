import { beforeEach, expect, it } from "vitest";
import type { NotificationWay } from "@/lib/generated/prisma/enums";
import { type Notice, notify } from "@/lib/notifications/notify";
import { countUnread, listNotifications } from "@/lib/notifications/queries";
import type { Actor } from "@/lib/platform/actor";
import { instantAt } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { appoint } from "@/tests/support/appoint";
import { world, type World } from "@/tests/support/world";

const noon = instantAt("2026-03-10", "12:00");
const night = instantAt("2026-03-10", "22:15");

let w: World;

beforeEach(async () => {
  w = await world();
  for (const { personId } of [w.committeeChair, w.frontChair]) {
    await db.person.update({
      where: { id: personId },
      data: { email: `${personId}@phuong.example` },
    });
  }
});

function tell(people: Actor[], change: Partial<Notice> = {}, now = noon) {
  const notice: Notice = {
    personIds: people.map((person) => person.personId),
    cause: "response.submitted:1",
    kind: "answerToApprove",
    params: { code: "PTH-2026-001" },
    href: "/opinions/PTH-2026-001",
    ...change,
  };
  return transaction((tx) => notify(tx, notice, now));
}

function choose({ personId }: Actor, way: NotificationWay) {
  const choice = { personId, kind: "answerToApprove", way };
  return db.notificationSetting.create({ data: choice });
}

const outbox = () => db.outboxMessage.findMany({ orderBy: { dedupeKey: "asc" } });

it("puts a line behind the bell and sends a mail at once", async () => {
  await tell([w.committeeChair]);
  const { rows, total } = await listNotifications(w.committeeChair, 1);
  expect(total).toBe(1);
  expect(rows[0]).toMatchObject({
    kind: "answerToApprove",
    params: { code: "PTH-2026-001" },
    href: "/opinions/PTH-2026-001",
    createdAt: noon,
    readAt: null,
  });
  expect(await countUnread(w.committeeChair)).toBe(1);
  expect(await countUnread(w.frontChair)).toBe(0);
  const [mail, ...others] = await outbox();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    kind: "mail",
    nextAttemptAt: noon,
    payload: {
      personId: w.committeeChair.personId,
      subject: "Trả lời ý kiến PTH-2026-001 chờ duyệt",
    },
  });
  expect(JSON.stringify(mail?.payload)).toContain("/opinions/PTH-2026-001");
});

it("tells nobody the same cause twice, and those who join later once", async () => {
  await tell([w.committeeChair]);
  await tell([w.committeeChair, w.frontChair, w.committeeChair]);
  expect(await db.notification.count()).toBe(2);
  expect(await outbox()).toHaveLength(2);
});

it("tells a cause once when two transactions tell it at the same time", async () => {
  await Promise.all([tell([w.committeeChair]), tell([w.committeeChair]), tell([w.committeeChair])]);
  expect(await db.notification.count()).toBe(1);
  expect(await outbox()).toHaveLength(1);
});

it("keeps the mail of the night for the morning", async () => {
  await tell([w.committeeChair], {}, night);
  expect(await outbox()).toMatchObject([{ nextAttemptAt: instantAt("2026-03-11", "06:30") }]);
});

it("sends no mail to who wants the bell only", async () => {
  await choose(w.committeeChair, "bell");
  await tell([w.committeeChair]);
  expect(await countUnread(w.committeeChair)).toBe(1);
  expect(await outbox()).toEqual([]);
});

it("gathers a day's news in one digest", async () => {
  await choose(w.committeeChair, "digest");
  await tell([w.committeeChair]);
  await tell([w.committeeChair], { cause: "response.submitted:2" }, night);
  expect(await db.notification.count()).toBe(2);
  expect(await outbox()).toMatchObject([
    {
      kind: "digest",
      payload: { personId: w.committeeChair.personId, day: "2026-03-11" },
      nextAttemptAt: instantAt("2026-03-11", "07:00"),
    },
  ]);
});

it("leaves the mail to the caller where it writes its own", async () => {
  await tell([w.committeeChair], { isMailedApart: true });
  expect(await countUnread(w.committeeChair)).toBe(1);
  expect(await outbox()).toEqual([]);
});

it("tells the bell alone where there is no address, and nobody without an account", async () => {
  const colleague = await appoint(w.cityAdministrator, {
    fullName: "Ngô Văn Tám",
    unitId: w.units.tayHo.id,
    organisation: "front",
    kind: "frontOfficer",
    title: "Phó Chủ tịch Ủy ban MTTQ phường",
  });
  await db.account.delete({ where: { id: colleague.accountId } });
  await tell([w.frontOfficer, colleague]);
  expect(await countUnread(w.frontOfficer)).toBe(1);
  expect(await countUnread(colleague)).toBe(0);
  expect(await outbox()).toEqual([]);
});

it("vanishes with the cause that is rolled back", async () => {
  const failing = transaction(async (tx) => {
    const personIds = [w.committeeChair.personId];
    const about = { params: { code: "PTH-2026-001" }, href: "/opinions/PTH-2026-001" };
    await notify(tx, { personIds, cause: "lost", kind: "answerReturned", ...about }, noon);
    throw new Error("the cause failed");
  });
  await expect(failing).rejects.toThrow("the cause failed");
  expect(await db.notification.count()).toBe(0);
  expect(await outbox()).toEqual([]);
});
