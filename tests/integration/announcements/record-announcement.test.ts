import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { getPublicPage } from "@/lib/announcements/public-page";
import { countDuties, getAnnouncements, listWaitingDuties } from "@/lib/announcements/queries";
import { recordAnnouncement } from "@/lib/announcements/record-announcement";
import { removeAnnouncement } from "@/lib/announcements/remove-announcement";
import type { AnnouncementInput } from "@/lib/announcements/schema";
import { writeNotice } from "@/lib/announcements/write-notice";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { changeConference } from "@/lib/conferences/change-conference";
import { postponeConference } from "@/lib/conferences/postpone-conference";
import { rescheduleConference } from "@/lib/conferences/reschedule-conference";
import type { ConferenceChange } from "@/lib/conferences/schema";
import { instantAt } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import {
  conferenceOf,
  eventsOf,
  scheduled,
  today,
} from "@/tests/integration/conferences/scheduled";

function announcementOf(conferenceId: string, change: Partial<AnnouncementInput> = {}) {
  return {
    conferenceId,
    duty: "notice" as const,
    channel: "massMedia" as const,
    doneOn: "2026-03-01",
    doneBy: "Đài truyền thanh phường",
    place: null,
    note: null,
    link: null,
    submissionKey: randomUUID(),
    ...change,
  };
}

async function announced() {
  const w = await scheduled("announced");
  return { ...w, id: w.conference.conferenceId };
}

describe("recording an announcement", () => {
  it("keeps when, by whom and what was said, and says so in the trail", async () => {
    const { secretariat, id } = await announced();
    const made = await recordAnnouncement(secretariat, announcementOf(id), today);
    expect(await db.announcement.findUniqueOrThrow({ where: { id: made.id } })).toMatchObject({
      doneBy: "Đài truyền thanh phường",
      saidState: "takesPlace",
      saidStartsAt: instantAt("2026-03-10", "08:00"),
      saidPlaces: "Nhà văn hóa phường",
      enteredAs: "Chuyên viên Văn phòng Đảng ủy",
    });
    expect(await eventsOf(made.id)).toEqual([
      { type: "announcement.recorded", duty: "notice", channel: "massMedia", on: "2026-03-01" },
    ]);
    const { duties } = await getAnnouncements(id, today);
    expect(duties[0]).toMatchObject({ duty: "notice", state: "done" });
  });

  it("makes one record of a form that is sent twice at once", async () => {
    const { secretariat, id } = await announced();
    const input = announcementOf(id);
    await Promise.all([1, 2].map(() => recordAnnouncement(secretariat, input, today)));
    expect(await db.announcement.count()).toBe(1);
  });

  it.each([
    ["in the future", { doneOn: "2026-03-02" }, "announcement-in-the-future"],
    ["of a result before the conference was held", { duty: "result" }, "conference-not-held-yet"],
    ["of a conference that is not there", { conferenceId: randomUUID() }, "not-found"],
  ] as const)("is refused %s", async (_, change, code) => {
    const { secretariat, id } = await announced();
    await expect(
      recordAnnouncement(secretariat, { ...announcementOf(id), ...change }, today),
    ).rejects.toMatchObject({ code });
    expect(await db.announcement.count()).toBe(0);
  });

  it("is refused before the conference is announced", async () => {
    const { secretariat, conference } = await scheduled("planned");
    await expect(
      recordAnnouncement(secretariat, announcementOf(conference.conferenceId), today),
    ).rejects.toMatchObject({ code: "conference-not-announced" });
    const owed = { duty: "notice", isAnnounced: false };
    expect(await listWaitingDuties(secretariat, today)).toMatchObject([owed]);
    await advanceConference(secretariat, { ...conference, to: "announced" }, today);
    expect(await listWaitingDuties(secretariat, today)).toMatchObject([
      { ...owed, isAnnounced: true },
    ]);
  });

  it.each([
    ["frontOfficer", "not-allowed"],
    ["citySecretariat", "not-allowed"],
    ["cauGiaySecretariat", "not-found"],
  ] as const)("is refused to %s: %s", async (who, code) => {
    const w = await announced();
    await expect(recordAnnouncement(w[who], announcementOf(w.id), today)).rejects.toMatchObject({
      code,
    });
  });
});

it("owes the result of a conference until it is told, half a year later as well", async () => {
  const { secretariat, conference } = await scheduled("held");
  const { conferenceId } = conference;
  const waiting = await listWaitingDuties(secretariat, instantAt("2026-11-22", "09:00"));
  expect(waiting).toMatchObject([{ conferenceId, duty: "result", state: "missing" }]);
});

describe("what was announced", () => {
  it("must be corrected once the conference is postponed, and announced anew for its new day", async () => {
    const { secretariat, id } = await announced();
    await recordAnnouncement(secretariat, announcementOf(id), today);
    await postponeConference(
      secretariat,
      { conferenceId: id, version: 3, reason: "bão số 3" },
      today,
    );
    expect((await getAnnouncements(id, today)).toCorrect).toEqual(["massMedia"]);
    const [first] = await listWaitingDuties(secretariat, today);
    expect(first).toMatchObject({ conferenceId: id, duty: "correction" });

    const said = announcementOf(id, { duty: "correction" });
    await recordAnnouncement(secretariat, said, instantAt("2026-03-01", "10:00"));
    expect((await getAnnouncements(id, today)).toCorrect).toEqual([]);

    const next = { day: "2026-03-24", startTime: "08:00", endTime: null };
    await rescheduleConference(secretariat, { conferenceId: id, version: 4, ...next }, today);
    const { toCorrect, duties } = await getAnnouncements(id, today);
    expect(toCorrect).toEqual(["massMedia"]);
    expect(duties[0]).toMatchObject({ duty: "notice", state: "due" });
  });

  it("is taken back by those who may record it, once", async () => {
    const { secretariat, frontOfficer, id } = await announced();
    const { id: announcementId } = await recordAnnouncement(secretariat, announcementOf(id), today);
    await expect(removeAnnouncement(frontOfficer, { announcementId }, today)).rejects.toMatchObject(
      { code: "not-allowed" },
    );
    await removeAnnouncement(secretariat, { announcementId }, today);
    await expect(removeAnnouncement(secretariat, { announcementId }, today)).rejects.toMatchObject({
      code: "not-found",
    });
    expect((await eventsOf(announcementId)).at(-1)).toMatchObject({
      type: "announcement.removed",
    });
  });

  it("is counted: in time, late, missing", async () => {
    const w = await announced();
    const of2026 = { unitIds: [w.units.tayHo.id], year: 2026 };
    const late = instantAt("2026-03-05", "09:00");
    expect(await countDuties(w.secretariat, of2026, late)).toMatchObject({
      ...{ done: 0, missing: 1 },
      notDone: [{ conferenceId: w.id, duty: "notice" }],
    });
    const input = announcementOf(w.id, { doneOn: "2026-03-05" });
    await recordAnnouncement(w.secretariat, input, late);
    expect(await countDuties(w.secretariat, of2026, late)).toMatchObject({ late: 1, missing: 0 });
    expect(await countDuties(w.cauGiaySecretariat, of2026, late)).toMatchObject({ late: 0 });
  });
});

describe("the notice", () => {
  it("is written by the latest version only", async () => {
    const { secretariat, id } = await announced();
    const text = { content: "Cải cách hành chính", howToAttend: "Vào cửa tự do" };
    await writeNotice(secretariat, { conferenceId: id, version: 0, ...text }, today);
    await expect(
      writeNotice(secretariat, { conferenceId: id, version: 0, ...text, content: "…" }, today),
    ).rejects.toMatchObject({ code: "changed-meanwhile", params: { version: 1 } });
  });
});

describe("the public page of a unit", () => {
  it("shows what was announced, and nothing that was not", async () => {
    const { id } = await announced();
    expect((await getPublicPage("pth", today))?.coming.map((one) => one.id)).toEqual([id]);
    expect((await getPublicPage("PCG", today))?.coming).toEqual([]);
    await scheduled("planned");
    expect((await getPublicPage("PTH", today))?.coming).toEqual([]);
  });

  it("tells that a conference was put off, keeps the reason to itself, and then both days", async () => {
    const { secretariat, id } = await announced();
    const reason = "đồng chí Bí thư đi công tác";
    await postponeConference(secretariat, { conferenceId: id, version: 3, reason }, today);
    const put = await getPublicPage("PTH", today);
    expect(put?.coming[0]).toMatchObject({ status: "postponed" });
    expect(JSON.stringify(put)).not.toContain(reason);

    const next = { day: "2026-03-24", startTime: "08:00", endTime: null };
    await rescheduleConference(secretariat, { conferenceId: id, version: 4, ...next }, today);
    expect((await getPublicPage("PTH", today))?.coming[0]).toMatchObject({
      startsAt: instantAt("2026-03-24", "08:00"),
      earlierTimes: [instantAt("2026-03-10", "08:00")],
    });
  });

  it("names every time and place it has told before, and none it never told", async () => {
    const w = await scheduled("planned");
    const { conferenceId: id } = w.conference;
    const { unitId: _unit, submissionKey: _key, ...facts } = conferenceOf(w);
    let { version } = w.conference;
    const change = async (changed: Partial<ConferenceChange>) => {
      const input = { ...facts, ...changed, conferenceId: id, version };
      await changeConference(w.secretariat, input, today);
      version += 1;
    };
    const elsewhere = { name: "Trường THCS Chu Văn An", address: null, mode: "inPerson" as const };
    await change({ day: "2026-03-05", sites: [elsewhere] });
    await advanceConference(w.secretariat, { conferenceId: id, version, to: "announced" }, today);
    version += 1;
    await change({ day: "2026-03-12", sites: [elsewhere] });
    await change({ day: "2026-03-19" });

    const [told] = (await getPublicPage("PTH", today))!.coming;
    expect(told).toMatchObject({
      startsAt: instantAt("2026-03-19", "08:00"),
      earlierTimes: [instantAt("2026-03-05", "08:00"), instantAt("2026-03-12", "08:00")],
      earlierPlaces: ["Trường THCS Chu Văn An"],
    });
  });

  it.each(["", "…", "PTH' OR 1=1", "\u0000", "XXXX", "A".repeat(5_000)])(
    "is not there for %j",
    async (symbol) => {
      await scheduled();
      expect(await getPublicPage(symbol, today)).toBeNull();
    },
  );
});
