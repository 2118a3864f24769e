import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Consequences } from "@/lib/announcements/consequences";
import { onceConfirmed, Unconfirmed } from "@/lib/announcements/once-confirmed";
import { getAnnouncements } from "@/lib/announcements/queries";
import { recordAnnouncement } from "@/lib/announcements/record-announcement";
import { moveConference } from "@/lib/calendars/move-conference";
import { changeConference } from "@/lib/conferences/change-conference";
import { findStandIns } from "@/lib/conferences/find-stand-ins";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import type { ConferenceInput } from "@/lib/conferences/schema";
import { replyByLink } from "@/lib/invitations/record-reply";
import { replySecretOf } from "@/lib/invitations/reply-link";
import { recordAbsence } from "@/lib/people/record-absence";
import { instantAt, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import {
  conferenceOf,
  eventsOf,
  read,
  scheduled,
  today,
  type Scheduled,
} from "../conferences/scheduled";
import { invitations, invited, tomorrow } from "../invitations/inviting";

/** Two are invited of whom one has replied, the radio has told the day, and the chair is away later. */
async function told() {
  const s = await invited();
  await replyOf(s.binh.id);
  const { conferenceId } = s.conference;
  await recordAnnouncement(
    s.secretariat,
    {
      ...{ conferenceId, duty: "notice", channel: "massMedia", doneOn: "2026-03-01" },
      ...{ doneBy: "Đài truyền thanh phường", place: null, note: null, link: null },
      submissionKey: randomUUID(),
    },
    today,
  );
  const days = { from: "2026-03-19", to: "2026-03-21", reason: null };
  const absence = { personId: s.partySecretary.personId, ...days, submissionKey: randomUUID() };
  await recordAbsence(s.secretariat, absence, today);
  return s;
}

function replyOf(id: string) {
  const said = { reply: "coming", reason: null, substituteName: null, substituteTitle: null };
  return replyByLink({ secret: replySecretOf(id), ...said, reply: "coming" }, today);
}

async function change(s: Scheduled, facts: Partial<ConferenceInput>, confirmed?: string) {
  const { unitId: _, submissionKey: __, ...all } = conferenceOf(s, facts);
  const { version } = await read(s.conference.conferenceId);
  const input = { ...s.conference, version, ...all };
  return changeConference(s.secretariat, input, tomorrow, onceConfirmed(s.secretariat, confirmed));
}

/** What the first attempt answers, having written nothing. */
async function asked(s: Scheduled, facts: Partial<ConferenceInput>): Promise<Unconfirmed> {
  const { conferenceId } = s.conference;
  const state = async () => ({
    conference: await read(conferenceId),
    events: await eventsOf(conferenceId),
  });
  const before = await state();
  const question = await change(s, facts).catch((error: unknown) => error);
  expect(question).toBeInstanceOf(Unconfirmed);
  expect(await state()).toEqual(before);
  expect(await db.invitationTelling.count()).toBe(0);
  const { startsAt } = before.conference;
  expect(await db.booking.count({ where: { startsAt } })).toBeGreaterThan(0);
  return question as Unconfirmed;
}

/** The same facts, read from what is there afterwards. */
async function outcome({ conference, secretariat }: Scheduled) {
  const { conferenceId } = conference;
  const [now, tellings, { duties, toCorrect }] = await Promise.all([
    read(conferenceId),
    db.invitationTelling.findMany(),
    getAnnouncements(conferenceId, tomorrow),
  ]);
  const away = await findStandIns(secretariat, conferenceId);
  return {
    startsAt: now.startsAt,
    status: now.status,
    told: tellings.length,
    mailed: tellings.filter(({ isMailed }) => isMailed).length,
    duties: duties.map(({ duty, due, state }) => [duty, due, state]),
    toCorrect,
    away: away.map(({ chair }) => chair.personName),
  };
}

function promised({ time, told, isAnnouncedAnew, duties, toCorrect, away }: Consequences) {
  return {
    startsAt: time?.to,
    status: isAnnouncedAnew ? "planned" : "announced",
    told: told.invited,
    mailed: told.mailed,
    duties: duties.map(({ duty, to, state }) => [duty, to, state]),
    toCorrect,
    away: away.map(({ personName }) => personName),
  };
}

describe("another day of an announced conference", () => {
  it("is saved once what it brings was confirmed, and brings just that", async () => {
    const s = await told();
    const { consequences, token } = await asked(s, { day: "2026-03-20" });
    expect(consequences).toEqual({
      time: { from: instantAt("2026-03-10", "08:00"), to: instantAt("2026-03-20", "08:00") },
      places: null,
      told: { invited: 2, replied: 1, mailed: 1 },
      replyBy: { from: plainDate("2026-03-08"), to: plainDate("2026-03-19") },
      isAnnouncedAnew: true,
      duties: [
        {
          ...{ duty: "notice", source: expect.stringContaining("72/2025"), state: "due" },
          ...{ from: plainDate("2026-03-03"), to: plainDate("2026-03-13") },
        },
        {
          ...{ duty: "result", source: expect.stringContaining("72/2025"), state: "coming" },
          ...{ from: plainDate("2026-03-20"), to: plainDate("2026-03-30") },
        },
      ],
      toCorrect: ["massMedia"],
      away: [
        {
          ...{ personName: "Nguyễn Đức Hải", postTitle: "Bí thư Đảng ủy phường" },
          ...{ fromDay: plainDate("2026-03-19"), toDay: plainDate("2026-03-21") },
        },
      ],
      left: [],
    });

    await change(s, { day: "2026-03-20" }, token);
    expect(await outcome(s)).toEqual(promised(consequences));
    expect(await invitations()).toMatchObject(
      [s.binh, s.cuc].map(({ id }) => ({ id, reply: null, replyBy: consequences.replyBy!.to })),
    );
  });

  it("says where the public can no longer be told in time", async () => {
    const s = await told();
    const { consequences, token } = await asked(s, { day: "2026-03-07" });
    expect(consequences.duties[0]).toMatchObject({ to: plainDate("2026-02-27"), state: "missing" });
    await change(s, { day: "2026-03-07" }, token);
    expect(await outcome(s)).toEqual(promised(consequences));
  });

  it("is asked about again where the facts have changed since, or another day is typed", async () => {
    const s = await told();
    const { token } = await asked(s, { day: "2026-03-20" });
    await replyOf(s.cuc.id);
    const again = await change(s, { day: "2026-03-20" }, token).catch((error: unknown) => error);
    expect(again).toMatchObject({ consequences: { told: { replied: 2 } } });
    const other = change(s, { day: "2026-03-23" }, (again as Unconfirmed).token);
    await expect(other).rejects.toBeInstanceOf(Unconfirmed);
    expect((await read(s.conference.conferenceId)).status).toBe("announced");
  });

  it("is refused before anything is asked where its room is taken by then", async () => {
    const s = await told();
    const chairIds = [s.committeeChair.posts[0]!.holdingId];
    const other = conferenceOf(s, { day: "2026-03-20", chairIds });
    await scheduleConference(s.secretariat, other, today);
    await expect(change(s, { day: "2026-03-20" })).rejects.toMatchObject({
      code: "room-double-booked",
    });
  });

  it("cannot be dragged there while its invited know another", async () => {
    const s = await invited("planned");
    const { version } = await read(s.conference.conferenceId);
    const move = { ...s.conference, version, day: "2026-03-20" };
    await expect(moveConference(s.secretariat, move, tomorrow)).rejects.toMatchObject({
      code: "conference-already-told",
    });
    expect(await db.invitationTelling.count()).toBe(0);
  });
});

describe("another place of an announced conference", () => {
  const hall = { name: "Hội trường UBND phường", address: null, mode: "inPerson" as const };

  it("is told once it was confirmed; replies and deadlines stand", async () => {
    const s = await told();
    const { consequences, token } = await asked(s, { sites: [hall] });
    expect(consequences).toMatchObject({
      time: null,
      places: { from: ["Nhà văn hóa phường, Số 693 Lạc Long Quân"], to: [hall.name] },
      told: { invited: 2, replied: 1, mailed: 1 },
      ...{ replyBy: null, isAnnouncedAnew: false, duties: [], away: [] },
      toCorrect: ["massMedia"],
    });
    await change(s, { sites: [hall] }, token);
    const { startsAt: _, duties: __, ...after } = await outcome(s);
    expect(promised(consequences)).toMatchObject(after);
    expect((await invitations())[0]).toMatchObject({ id: s.binh.id, reply: "coming" });
  });
});

describe("nothing is asked", () => {
  it("of a planned conference that nobody was told of", async () => {
    const s = await scheduled("planned");
    await change(s, { day: "2026-03-20" });
    expect((await read(s.conference.conferenceId)).startsAt).toEqual(
      instantAt("2026-03-20", "08:00"),
    );
  });

  it("where neither its time nor its place changes", async () => {
    const s = await told();
    await change(s, { title: "Hội nghị đối thoại về thoát nước" });
    expect((await read(s.conference.conferenceId)).title).toBe("Hội nghị đối thoại về thoát nước");
  });
});
