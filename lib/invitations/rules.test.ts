import { describe, expect, it } from "vitest";
import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import { addHours, instantAt, plainDate } from "@/lib/platform/dates";
import {
  latestArrived,
  nameKeyOf,
  standingOf,
  whyCannotCheckIn,
  whyCannotInvite,
  whyCannotSend,
  whyDeskReplyIsRefused,
  whyLinkIsClosed,
  whyReplyDateIsRefused,
} from "./rules";

const startsAt = instantAt("2026-03-10", "08:00");
const before = addHours(startsAt, -48);
const sent = { withdrawnAt: null, sentAt: before, replyBy: plainDate("2026-03-09") };
const at = (status: ConferenceStatus) => ({ status, startsAt });

const statuses: [ConferenceStatus, { invite: boolean; send: boolean; checkIn: boolean }][] = [
  ["draft", { invite: true, send: false, checkIn: false }],
  ["planned", { invite: true, send: true, checkIn: true }],
  ["announced", { invite: true, send: true, checkIn: true }],
  ["inProgress", { invite: false, send: false, checkIn: true }],
  ["held", { invite: false, send: false, checkIn: true }],
  ["concluded", { invite: false, send: false, checkIn: true }],
  ["resultPublished", { invite: false, send: false, checkIn: true }],
  ["closed", { invite: false, send: false, checkIn: false }],
  ["postponed", { invite: false, send: false, checkIn: false }],
  ["cancelled", { invite: false, send: false, checkIn: false }],
];

describe.each(statuses)("a conference that is %s", (status, allowed) => {
  it("takes what its step allows", () => {
    expect(whyCannotInvite({ status }) === null).toBe(allowed.invite);
    expect(whyCannotSend(at(status), before) === null).toBe(allowed.send);
    expect(whyCannotCheckIn(at(status), startsAt) === null).toBe(allowed.checkIn);
  });
});

it("opens the desk at midnight before the conference, in Vietnam", () => {
  const midnight = instantAt("2026-03-10", "00:00");
  expect(whyCannotCheckIn(at("announced"), midnight)).toBeNull();
  expect(whyCannotCheckIn(at("announced"), addHours(midnight, -1))).toBe("desk-not-open-yet");
});

it("wants replies between today and the conference's day", () => {
  const why = (day: string) => whyReplyDateIsRefused(plainDate(day), { startsAt }, before);
  expect(why("2026-03-07")).toBe("reply-date-passed");
  expect(why("2026-03-08")).toBeNull();
  expect(why("2026-03-10")).toBeNull();
  expect(why("2026-03-11")).toBe("day-after-conference");
});

describe("the reply link", () => {
  it("is open to the end of the reply day in Vietnam", () => {
    const closure = (time: string, day = "2026-03-09") =>
      whyLinkIsClosed(sent, at("announced"), instantAt(day, time));
    expect(closure("23:59")).toBeNull();
    expect(closure("00:00", "2026-03-10")).toBe("late");
  });

  it.each([
    ["cancelled", "cancelled"],
    ["postponed", "postponed"],
    ["inProgress", "begun"],
    ["held", "begun"],
  ] as const)("is closed while the conference is %s", (status, closure) => {
    expect(whyLinkIsClosed(sent, at(status), before)).toBe(closure);
  });

  it("is closed once the conference has begun, and for who was taken off the list", () => {
    const late = { ...sent, replyBy: null };
    expect(whyLinkIsClosed(late, at("announced"), startsAt)).toBe("begun");
    expect(whyLinkIsClosed({ ...sent, withdrawnAt: before }, at("announced"), before)).toBe(
      "withdrawn",
    );
  });
});

it("lets the office type a reply in until the end, of what was sent and not withdrawn", () => {
  expect(whyDeskReplyIsRefused(sent, at("inProgress"))).toBeNull();
  expect(whyDeskReplyIsRefused(sent, at("held"))).toBe("invitations-closed");
  expect(whyDeskReplyIsRefused({ ...sent, sentAt: null }, at("announced"))).toBe(
    "invitation-not-sent",
  );
  expect(whyDeskReplyIsRefused({ ...sent, withdrawnAt: before }, at("announced"))).toBe(
    "invitation-withdrawn",
  );
});

it("stands as the latest thing that happened", () => {
  const draft = { withdrawnAt: null, sentAt: null, reply: null };
  expect(standingOf(draft)).toBe("draft");
  expect(standingOf({ ...draft, sentAt: before })).toBe("noReply");
  expect(standingOf({ ...draft, sentAt: before, reply: "coming" })).toBe("coming");
  expect(standingOf({ withdrawnAt: before, sentAt: before, reply: "coming" })).toBe("withdrawn");
});

it("takes two spellings for one person, and two places for two", () => {
  const key = (fullName: string, organisation: string | null, residentialGroup: string | null) =>
    nameKeyOf({ fullName, organisation, residentialGroup });
  expect(key("Nguyễn Thị  Hoà", "UBND phường", null)).toBe(
    key("nguyen thi hòa", "ubnd Phường", "Tổ 5"),
  );
  expect(key("Nguyễn Thị Hòa", null, "Tổ 5")).not.toBe(key("Nguyễn Thị Hòa", null, "Tổ 6"));
});

it("lists the latest to arrive first, also past midnight", () => {
  const row = (name: string, at: Date | null) => ({ name, arrivedAt: at });
  const rows = [
    row("Bảo Yến", instantAt("2026-11-18", "14:09")),
    row("Đức Mạnh", instantAt("2026-11-19", "00:01")),
    row("Lan Anh", null),
  ];
  expect(latestArrived(rows).map(({ name }) => name)).toEqual(["Đức Mạnh", "Bảo Yến"]);
});
