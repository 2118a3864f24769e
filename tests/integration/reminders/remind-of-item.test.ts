import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { approveExtension } from "@/lib/conclusions/decide-extension";
import { askExtension } from "@/lib/conclusions/ask-extension";
import { reportProgress } from "@/lib/conclusions/report-progress";
import { db } from "@/lib/platform/db";
import { plainDate } from "@/lib/platform/dates";
import { changeLadder } from "@/lib/reminders/change-ladder";
import { listItemReminders } from "@/lib/reminders/queries";
import { remind } from "@/lib/reminders/remind";
import { on } from "@/tests/integration/conclusions/concluded";
import { asOwner } from "@/tests/support/database";
import { toldOf } from "./owed";
import { promised, steps, thursday } from "./promised";

let cast: Awaited<ReturnType<typeof promised>>;
beforeEach(async () => {
  cast = await promised();
});

const ids = (...people: { personId: string }[]) => people.map(({ personId }) => personId).sort();
/** Both items are told to each. */
const twice = (...people: { personId: string }[]) => ids(...people, ...people);
const first = () => cast.items[0]!;
const second = () => cast.items[1]!;

async function versionOf(id: string) {
  const { version } = await db.conclusionItem.findUniqueOrThrow({ where: { id } });
  return version;
}

async function reportDone(itemId: string, now: Date) {
  const version = await versionOf(itemId);
  const told = { percent: 100, body: "Đã nghiệm thu.", isDone: true, submissionKey: randomUUID() };
  await reportProgress(cast.agencyOfficer, { itemId, version, ...told }, now);
}

describe("the ladder of a promise", () => {
  it("tells who answers for it, the head of the agency, the chair, then the Secretary and the Front", async () => {
    expect(await remind(on("2026-06-24"))).toBe(0);
    expect(await remind(thursday)).toBe(2);
    expect(await toldOf("itemReminderBefore")).toEqual(twice(cast.agencyOfficer));
    await remind(on("2026-06-30"));
    expect(await toldOf("itemReminderDue")).toEqual(twice(cast.head));
    await remind(on("2026-07-03"));
    expect(await toldOf("itemReminderChair")).toEqual(twice(cast.committeeChair));
    await remind(on("2026-07-09"));
    expect(await toldOf("itemReminderLeadership")).toEqual(
      twice(cast.partySecretary, cast.frontChair, cast.frontOfficer),
    );
    const told = await listItemReminders(cast.secretariat, first().id);
    expect(told.map(({ step }) => step)).toEqual(["leadership", "chair", "due", "before"]);
    expect(told[2]?.recipients).toEqual(["Đỗ Minh Quân, Trưởng phòng"]);
    expect(await listItemReminders(cast.cauGiaySecretariat, first().id)).toEqual([]);
  });

  it("takes each step once, behind the bell and by mail, outside the quiet hours", async () => {
    for (const day of ["2026-06-25", "2026-06-25", "2026-06-26", "2026-06-29"]) {
      await remind(on(day, "02:00"));
    }
    expect(await steps()).toHaveLength(2);
    const mails = await db.outboxMessage.findMany({ select: { nextAttemptAt: true } });
    expect(mails.map(({ nextAttemptAt }) => nextAttemptAt)).toEqual([
      on("2026-06-25", "06:30"),
      on("2026-06-25", "06:30"),
    ]);
    const [bell] = await db.notification.findMany({ select: { href: true, params: true } });
    expect(bell).toMatchObject({
      href: expect.stringMatching(/^\/conclusions\/.+\/items\/.+/),
      params: { sign: "01-TB/ĐU", dueOn: "30/06/2026" },
    });
  });

  it("leaves out what was reported done, carried over or not issued", async () => {
    await reportDone(first().id, on("2026-06-01"));
    await asOwner("UPDATE conclusion_item SET status = 'carriedOver' WHERE id = $1", [second().id]);
    expect(await remind(on("2026-07-09"))).toBe(0);
    await asOwner("UPDATE conclusion_item SET status = 'open'");
    await asOwner("UPDATE conclusion SET issued_at = NULL, issued_on = NULL, sign = NULL");
    expect(await remind(on("2026-07-09"))).toBe(0);
    expect(await steps()).toEqual([]);
  });

  it("begins anew with the day of a granted extension, and not with one that is only asked for", async () => {
    await reportDone(second().id, on("2026-06-01"));
    const { id: itemId } = first();
    const version = await versionOf(itemId);
    const wish = { toDay: "2026-09-30", reason: "Chờ vốn", submissionKey: randomUUID() };
    await askExtension(cast.agencyOfficer, { itemId, version, ...wish }, on("2026-06-20"));
    await remind(on("2026-06-30"));
    const { id: extensionId } = await db.itemExtension.findFirstOrThrow();
    await approveExtension(cast.committeeChair, { extensionId }, on("2026-07-01"));
    expect(await remind(on("2026-07-20"))).toBe(0);
    await remind(on("2026-09-30"));
    expect(await steps()).toMatchObject([
      { step: "due", dueOn: plainDate("2026-06-30") },
      { step: "due", dueOn: plainDate("2026-09-30") },
    ]);
  });

  it("tells all of the agency and the one who answers for it where that one sits elsewhere", async () => {
    const { holdingId } = cast.committeeChair.posts[0]!;
    await asOwner("UPDATE conclusion_item SET responsible_id = $1", [holdingId]);
    await remind(thursday);
    expect(await toldOf("itemReminderBefore")).toEqual(
      twice(cast.agencyOfficer, cast.head, cast.committeeChair),
    );
  });

  it("tells the office where nobody is left in the agency", async () => {
    await asOwner(
      `UPDATE post_holding SET held_to = '2026-06-01' WHERE post_id IN
        (SELECT id FROM post WHERE organisation_id = $1)`,
      [cast.agency.id],
    );
    await remind(on("2026-06-30"));
    expect(await toldOf("itemReminderDue")).toEqual(twice(cast.secretariat));
  });

  it("follows the days that the unit has chosen", async () => {
    const unitId = cast.units.tayHo.id;
    const days = { beforeDays: 1, chairAfterDays: 2, leadershipAfterDays: 4 };
    await changeLadder(cast.secretariat, { unitId, version: 0, ...days }, on("2026-06-01"));
    expect(await remind(thursday)).toBe(0);
    expect(await remind(on("2026-06-29"))).toBe(2);
  });
});

it("keeps a reminder of an opinion or of an item, never of both or of neither", async () => {
  await expect(
    asOwner(
      "INSERT INTO reminder (id, due_on, step, reminded_at) VALUES (gen_random_uuid(), now(), 'due', now())",
    ),
  ).rejects.toThrow("of_an_opinion_or_an_item");
});
