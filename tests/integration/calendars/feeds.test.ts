import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { beforeEach, describe, expect, it } from "vitest";
import { getToldConference, getUnitFeed, readFeed } from "@/lib/calendars/feed-queries";
import { moveConference } from "@/lib/calendars/move-conference";
import { openFeed } from "@/lib/calendars/open-feed";
import { revokeFeed } from "@/lib/calendars/revoke-feed";
import { writeCalendar } from "@/lib/calendars/write-calendar";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { postponeConference } from "@/lib/conferences/postpone-conference";
import { rescheduleConference } from "@/lib/conferences/reschedule-conference";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { invitePerson } from "@/lib/invitations/invite-person";
import { sendInvitations } from "@/lib/invitations/send-invitations";
import { disableAccount } from "@/lib/people/disable-account";
import type { Actor } from "@/lib/platform/actor";
import { addHours } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { conferenceOf, eventsOf, today } from "@/tests/integration/conferences/scheduled";
import { world, type World } from "@/tests/support/world";

const origin = "https://doithoai.example.vn";
const own = { unitId: null };

let w: World;
let id: string;

beforeEach(async () => {
  w = await world();
  ({ id } = await scheduleConference(w.secretariat, conferenceOf(w), today));
});

/** What an independent parser finds behind the address. */
async function eventsBehind(token: string) {
  const feed = await readFeed(token, today);
  const text = writeCalendar(feed!, origin);
  const lines = text.split("\r\n");
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
  return calendar.getAllSubcomponents("vevent").map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      sequence: event.sequence,
      starts: one.getFirstPropertyValue("dtstart")?.toString(),
      ends: one.getFirstPropertyValue("dtend")?.toString(),
      summary: event.summary,
      location: event.location,
      description: event.description,
      status: one.getFirstPropertyValue("status"),
      changed: one.getFirstPropertyValue("last-modified")?.toString(),
    };
  });
}

describe("a feed", () => {
  it("tells an independent parser when, where and what, in UTC and in Vietnamese", async () => {
    const { token } = await openFeed(w.partySecretary, own, today);
    expect(await eventsBehind(token)).toEqual([
      {
        uid: `conference-${id}@doi-thoai`,
        sequence: 1,
        starts: "2026-03-10T01:00:00Z",
        ends: "2026-03-10T04:30:00Z",
        summary: "Dự thảo: Hội nghị định kỳ · Phường Tây Hồ",
        location: "Nhà văn hóa phường, Số 693 Lạc Long Quân",
        description: expect.stringMatching(
          /^Hội nghị đối thoại định kỳ năm 2026 giữa .*\nMã hội nghị: PTH-2026-HN01\nChủ trì: Nguyễn Đức Hải \(Bí thư Đảng ủy phường\)\nhttps:\/\/doithoai\.example\.vn\/conferences\/[\w-]+$/,
        ),
        status: "TENTATIVE",
        changed: "2026-03-01T02:00:00Z",
      },
    ]);
  });

  it("keeps the UID and raises the sequence with every move, postponement and new date", async () => {
    const { token } = await openFeed(w.partySecretary, own, today);
    const seen = [(await eventsBehind(token))[0]!];
    const on = (version: number) => ({ conferenceId: id, version });
    const later = (hours: number) => addHours(today, hours);
    await moveConference(w.secretariat, { ...on(1), day: "2026-03-17" }, later(1));
    seen.push((await eventsBehind(token))[0]!);
    await postponeConference(w.secretariat, { ...on(2), reason: "Bão số 1" }, later(2));
    seen.push((await eventsBehind(token))[0]!);
    await rescheduleConference(
      w.secretariat,
      { ...on(3), day: "2026-03-24", startTime: "14:00", endTime: null },
      later(3),
    );
    seen.push((await eventsBehind(token))[0]!);
    await cancelConference(w.secretariat, { ...on(4), reason: "Không đủ điều kiện" }, later(4));
    seen.push((await eventsBehind(token))[0]!);

    expect(new Set(seen.map(({ uid }) => uid)).size).toBe(1);
    const sequences = seen.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
    expect(seen.map(({ changed }) => changed)).toEqual(
      [2, 3, 4, 5, 6].map((hour) => `2026-03-01T0${hour}:00:00Z`),
    );
    expect(seen.map(({ status, starts }) => `${starts} ${status}`)).toEqual([
      "2026-03-10T01:00:00Z TENTATIVE",
      "2026-03-17T01:00:00Z TENTATIVE",
      "2026-03-17T01:00:00Z CANCELLED",
      "2026-03-24T07:00:00Z TENTATIVE",
      "2026-03-24T07:00:00Z CANCELLED",
    ]);
    expect(seen[2]!.summary).toMatch(/^HOÃN: /);
    expect(seen[4]!.summary).toMatch(/^HỦY: /);
  });

  it("gives what RFC 5545 escapes back as it was typed", async () => {
    const theme = "Rác, nước; đường \\ hẻm: “ngõ 52”";
    await scheduleConference(
      w.secretariat,
      conferenceOf(w, { kind: "thematic", theme, day: "2026-04-02" }),
      today,
    );
    const { token } = await openFeed(w.partySecretary, own, today);
    expect((await eventsBehind(token))[0]!.summary).toBe(`Dự thảo: ${theme} · Phường Tây Hồ`);
  });

  it("is the same text while nothing changes, so that its hash can stand for it", async () => {
    const { token } = await openFeed(w.secretariat, own, today);
    const text = async () => writeCalendar((await readFeed(token, today))!, origin);
    expect(await text()).toBe(await text());
  });

  it.each([
    ["secretariat", 1],
    ["frontOfficer", 1],
    ["partySecretary", 1],
    ["committeeChair", 0],
    ["agencyOfficer", 0],
    ["cauGiaySecretariat", 0],
    ["citySecretariat", 0],
  ] as const)("holds what a person chairs or works for: %s has %i", async (who, count) => {
    const { token } = await openFeed(w[who], own, today);
    expect(await eventsBehind(token)).toHaveLength(count);
  });

  const replied = { repliedAt: today, replyMeans: "link" } as const;
  it.each([
    ["not sent yet", 0, { sentAt: null }],
    ["sent", 1, {}],
    ["accepted", 1, { reply: "coming", ...replied }],
    ["declined", 0, { reply: "notComing", ...replied }],
    ["passed on", 0, { reply: "substitute", substituteName: "Lê Thị Hạnh", ...replied }],
    ["withdrawn", 0, { withdrawnAt: today }],
  ] as const)("tells the invited of a conference by their invitation: %s, %i", async (...given) => {
    const [, count, change] = given;
    await advanceConference(w.secretariat, { conferenceId: id, version: 1, to: "planned" }, today);
    const { personId } = w.agencyOfficer;
    const invitee = { personId, role: "delegate", siteId: null } as const;
    const asked = { conferenceId: id, ...invitee, submissionKey: randomUUID() };
    await invitePerson(w.secretariat, asked, today);
    await sendInvitations(w.secretariat, { conferenceId: id, replyBy: "2026-03-08" }, today);
    await db.invitation.updateMany({ where: { personId }, data: change });
    const { token } = await openFeed(w.agencyOfficer, own, today);
    expect(await eventsBehind(token)).toHaveLength(count);
  });

  it("of a unit holds the unit's conferences only", async () => {
    const { token } = await openFeed(w.secretariat, { unitId: w.units.tayHo.id }, today);
    const feed = await readFeed(token, today);
    expect(feed?.name).toBe("Phường Tây Hồ");
    expect(await getUnitFeed(w.frontOfficer, w.units.tayHo.id)).toEqual(feed);
    expect(await getUnitFeed(w.cauGiaySecretariat, w.units.tayHo.id)).toBeNull();
    expect(await eventsBehind(token)).toHaveLength(1);
    const other = await openFeed(w.cauGiaySecretariat, { unitId: w.units.cauGiay.id }, today);
    expect(await eventsBehind(other.token)).toEqual([]);
  });
});

describe("the address of a feed", () => {
  it("is kept as a hash, and the trail says who made it", async () => {
    const { token } = await openFeed(w.partySecretary, own, today);
    const [row] = await db.calendarFeed.findMany({});
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await eventsOf(row!.id)).toEqual([{ type: "feed.opened" }]);
  });

  it("leads nowhere once it is changed or revoked, or its person may no longer sign in", async () => {
    const first = await openFeed(w.partySecretary, own, today);
    const second = await openFeed(w.partySecretary, own, today);
    expect(await readFeed(first.token, today)).toBeNull();
    expect(await readFeed(second.token, today)).not.toBeNull();
    await revokeFeed(w.partySecretary, own, today);
    await revokeFeed(w.partySecretary, own, today);
    expect(await readFeed(second.token, today)).toBeNull();

    const third = await openFeed(w.partySecretary, own, today);
    await disable(w.partySecretary);
    expect(await readFeed(third.token, today)).toBeNull();
    expect(await readFeed("made-up", today)).toBeNull();
  });

  it("is one for each owner, also when two renew it at once", async () => {
    const unit = { unitId: w.units.tayHo.id };
    await Promise.all([1, 2, 3].map(() => openFeed(w.secretariat, unit, today)));
    expect(await db.calendarFeed.count({ where: { revokedAt: null } })).toBe(1);
    expect(await db.calendarFeed.count()).toBe(3);
  });

  it.each([
    ["frontOfficer", "not-allowed"],
    ["partySecretary", "not-allowed"],
    ["cauGiaySecretariat", "not-found"],
  ] as const)("of a unit is refused to %s: %s", async (who, code) => {
    const unit = { unitId: w.units.tayHo.id };
    await expect(openFeed(w[who], unit, today)).rejects.toMatchObject({ code });
    await expect(revokeFeed(w[who], unit, today)).rejects.toMatchObject({ code });
    expect(await db.calendarFeed.count()).toBe(0);
  });
});

it("tells nobody of a single conference that they may not see", async () => {
  expect(await getToldConference(w.frontOfficer, id)).toMatchObject({ code: "PTH-2026-HN01" });
  expect(await getToldConference(w.cauGiaySecretariat, id)).toBeNull();
  expect(await getToldConference(w.frontOfficer, "'; --")).toBeNull();
});

async function disable({ accountId }: Actor) {
  await disableAccount(w.wardAdministrator, { accountId });
}
