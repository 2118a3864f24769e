import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { recordAnnouncement } from "@/lib/announcements/record-announcement";
import { listCalendarDays } from "@/lib/calendars/queries";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { chargeOpinion } from "@/tests/support/charge-opinion";
import type { Actor } from "@/lib/platform/actor";
import { instantAt, isoDay, plainDate } from "@/lib/platform/dates";
import {
  conferenceOf,
  holdingOf,
  scheduled,
  type Scheduled,
  today,
} from "@/tests/integration/conferences/scheduled";
import { record } from "@/tests/integration/opinions/desk";
import { world, type World } from "@/tests/support/world";

const march = { from: plainDate("2026-03-01"), to: plainDate("2026-03-31") };

let w: World;

beforeEach(async () => {
  w = await world();
});

async function marchOf(actor: Actor, unit: { id: string }, below: "yes" | "no" = "yes") {
  const days = await listCalendarDays(actor, { unitId: unit.id, below, what: undefined, ...march });
  return days.filter(({ conferences, dueAnswers }) => conferences.length > 0 || dueAnswers);
}

describe("the days of a calendar", () => {
  it("are all there, and a conference stands on its Vietnamese day", async () => {
    const late = conferenceOf(w, { day: "2026-03-31", startTime: "23:30", endTime: null });
    const early = conferenceOf(w, { day: "2026-03-01", startTime: "00:10", endTime: null });
    const beyond = conferenceOf(w, { day: "2026-04-01", startTime: "00:00", endTime: null });
    for (const one of [late, early, beyond]) await scheduleConference(w.secretariat, one, today);

    const days = await listCalendarDays(w.secretariat, {
      ...{ unitId: w.units.tayHo.id, below: "yes", what: undefined },
      ...march,
    });
    expect(days).toHaveLength(31);
    expect(days.filter((one) => one.conferences.length > 0).map(({ day }) => isoDay(day))).toEqual([
      "2026-03-01",
      "2026-03-31",
    ]);
  });

  it("show the city the conferences of its wards, and on request only its own", async () => {
    await scheduleConference(w.secretariat, conferenceOf(w), today);
    expect(await marchOf(w.citySecretariat, w.units.hanoi)).toHaveLength(1);
    expect(await marchOf(w.citySecretariat, w.units.hanoi, "no")).toEqual([]);
  });

  it("show nobody the conferences and deadlines of units beyond theirs", async () => {
    await scheduleConference(w.secretariat, conferenceOf(w), today);
    await oweAnswer("2026-03-20");
    expect(await marchOf(w.cauGiaySecretariat, w.units.tayHo)).toEqual([]);
  });

  it("count the answers due, by day, with the codes of the first", async () => {
    const codes = [await oweAnswer("2026-03-20"), await oweAnswer("2026-03-20", "14:00")];
    const [due] = await marchOf(w.frontOfficer, w.units.tayHo);
    expect(due).toMatchObject({ dueAnswers: { count: 2, codes: codes.sort() } });
    expect(isoDay(due!.day)).toBe("2026-03-20");
  });

  it("say which are holidays and which Saturdays are worked", async () => {
    const days = await listCalendarDays(w.secretariat, {
      ...{ unitId: w.units.tayHo.id, below: "yes", what: undefined },
      ...{ from: plainDate("2026-08-22"), to: plainDate("2026-09-02") },
    });
    expect([days[0]!.mark?.kind, days.at(-1)!.mark?.kind]).toEqual(["workingDay", "dayOff"]);
    expect(days.at(-1)!.mark?.name).toBe("Quốc khánh");
  });

  it("show an agency the deadlines of its own answers only", async () => {
    await oweAnswer("2026-03-20");
    const theirs = await marchOf(w.agencyOfficer, w.units.tayHo);
    expect(theirs.map(({ dueAnswers }) => dueAnswers?.count)).toEqual([1]);
  });
});

describe("what must be made public", () => {
  async function dutiesOf(s: Scheduled, now: Date, actor = s.secretariat, what?: "conferences") {
    const asked = { unitId: s.units.tayHo.id, below: "yes", what, ...march } as const;
    const days = await listCalendarDays(actor, asked, now);
    return days.flatMap(({ day, duties }) => {
      return duties.map(({ duty, state }) => `${isoDay(day)} ${duty} ${state}`);
    });
  }

  it("stands on its last day: the notice before a conference, the result after it", async () => {
    const coming = await scheduled("announced");
    expect(await dutiesOf(coming, today)).toEqual(["2026-03-03 notice due"]);
    expect(await dutiesOf(coming, instantAt("2026-03-04", "08:00"))).toEqual([
      "2026-03-03 notice missing",
    ]);
    const held = await scheduled("held");
    expect(await dutiesOf(held, instantAt("2026-03-11", "08:00"))).toEqual([
      "2026-03-20 result due",
    ]);
  });

  it("is gone once it was done, and is not owed for a draft", async () => {
    const s = await scheduled("announced");
    const notice = { duty: "notice", channel: "massMedia", doneOn: "2026-03-01" } as const;
    const said = { doneBy: "Đài truyền thanh phường", place: null, note: null, link: null };
    const { conferenceId } = s.conference;
    const submissionKey = randomUUID();
    await recordAnnouncement(
      s.secretariat,
      { conferenceId, ...notice, ...said, submissionKey },
      today,
    );
    expect(await dutiesOf(s, today)).toEqual([]);
    expect(await dutiesOf(await scheduled("draft"), today)).toEqual([]);
  });

  it("is shown with the deadlines, to those who see the unit", async () => {
    const s = await scheduled("announced");
    expect(await dutiesOf(s, today, s.citySecretariat)).toHaveLength(1);
    expect(await dutiesOf(s, today, s.cauGiaySecretariat)).toEqual([]);
    expect(await dutiesOf(s, today, s.secretariat, "conferences")).toEqual([]);
  });
});

async function oweAnswer(dueOn: string, startTime = "08:00"): Promise<string> {
  const { id } = await scheduleConference(
    w.secretariat,
    conferenceOf(w, {
      day: "2026-04-10",
      startTime,
      endTime: null,
      chairIds: [holdingOf(w.partySecretary)],
    }),
    today,
  );
  const opinion = await record(w.frontOfficer, id);
  const charge = { opinionId: opinion.id, version: 1, organisationId: w.agency.id, dueOn };
  await chargeOpinion(w.committeeChair, charge, today);
  return opinion.code;
}
