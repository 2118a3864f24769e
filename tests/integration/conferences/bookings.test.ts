import { describe, expect, it } from "vitest";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { changeConference } from "@/lib/conferences/change-conference";
import { postponeConference } from "@/lib/conferences/postpone-conference";
import { rescheduleConference } from "@/lib/conferences/reschedule-conference";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import type { ConferenceInput } from "@/lib/conferences/schema";
import { db } from "@/lib/platform/db";
import { instantAt } from "@/lib/platform/dates";
import { appoint } from "@/tests/support/appoint";
import { world, type World } from "@/tests/support/world";
import {
  conferenceDay,
  conferenceOf,
  during,
  holdingOf,
  read,
  scheduled,
  today,
} from "./scheduled";

const link = "https://hop.hanoi.gov.vn/phong-1";
const elsewhere = [{ name: "Hội trường khác", address: null, mode: "inPerson" as const }];

function schedule(w: World, change: Partial<ConferenceInput> = {}, now = today) {
  return scheduleConference(w.secretariat, conferenceOf(w, change), now);
}

/** A leader of phường Tây Hồ who also holds a post in phường Cầu Giấy. */
async function leaderOfBoth(w: World) {
  const leader = await appoint(w.cityAdministrator, {
    fullName: "Lê Hữu Phước",
    unitId: w.units.tayHo.id,
    organisation: "council",
    kind: "councilChair",
    title: "Chủ tịch HĐND phường",
  });
  const council = await db.organisation.findFirstOrThrow({
    where: { unitId: w.units.cauGiay.id, kind: "council" },
  });
  const { id } = await db.postHolding.create({
    data: {
      heldFrom: new Date("2025-07-01"),
      person: { connect: { id: leader.personId } },
      post: {
        create: {
          organisationId: council.id,
          kind: "councilViceChair",
          title: "Phó Chủ tịch HĐND",
        },
      },
    },
  });
  return { inTayHo: holdingOf(leader), inCauGiay: id };
}

const inCauGiay = (w: World, change: Partial<ConferenceInput>) =>
  scheduleConference(
    w.cauGiaySecretariat,
    conferenceOf(w, { unitId: w.units.cauGiay.id, chairIds: [], ...change }),
    today,
  );

describe("the same cannot be booked twice at a time:", () => {
  it("a unit, told by which conference, when and by whom", async () => {
    const w = await world();
    const { code } = await schedule(w);
    const other = { chairIds: [], sites: elsewhere, startTime: "11:00", endTime: null };
    await expect(schedule(w, other)).rejects.toMatchObject({
      code: "unit-double-booked",
      params: {
        name: "Phường Tây Hồ",
        isSeen: "yes",
        code,
        title: expect.stringContaining("Hội nghị đối thoại định kỳ"),
        from: "08:00, 10/03/2026",
        to: "11:30",
        by: "Phạm Hồng Nhung",
      },
    });
    expect(await db.conference.count()).toBe(1);
    await schedule(w, { ...other, startTime: "11:30" });
  });

  it("a head, also across units, without a word of what one may not see", async () => {
    const w = await world();
    const { inTayHo, inCauGiay: there } = await leaderOfBoth(w);
    await schedule(w, { chairIds: [inTayHo] });
    await expect(inCauGiay(w, { chairIds: [there], sites: elsewhere })).rejects.toMatchObject({
      code: "head-double-booked",
      params: { name: "Lê Hữu Phước", isSeen: "no", unit: "phường Tây Hồ" },
    });
  });

  it("a room of the unit, however its name is spelt", async () => {
    const w = await world();
    await schedule(w, { chairIds: [] });
    const sites = [{ name: "NHÀ VĂN HOÁ phường", address: null, mode: "inPerson" as const }];
    await expect(schedule(w, { chairIds: [], sites })).rejects.toMatchObject({
      code: "room-double-booked",
      params: { name: "NHÀ VĂN HOÁ phường" },
    });
  });

  it("an online room, also across units; a hall of the same name elsewhere is another", async () => {
    const w = await world();
    const online = { name: "Phòng họp trực tuyến", address: null, mode: "online" as const, link };
    await schedule(w, { sites: [conferenceOf(w).sites[0]!, online] });
    await inCauGiay(w, { sites: [conferenceOf(w).sites[0]!], day: "2026-03-11" });
    await inCauGiay(w, { sites: [conferenceOf(w).sites[0]!], startTime: "14:00", endTime: null });
    await expect(
      inCauGiay(w, { sites: [online], startTime: "10:00", endTime: "11:00" }),
    ).rejects.toMatchObject({ code: "room-double-booked", params: { isSeen: "no" } });
  });

  it("by two secretaries at once: one wins, the other is told by whom", async () => {
    const w = await world();
    const { inTayHo, inCauGiay: there } = await leaderOfBoth(w);
    for (const [round, day] of ["2026-04-06", "2026-04-07", "2026-04-08"].entries()) {
      const attempts = await Promise.allSettled([
        schedule(w, { day, chairIds: [inTayHo] }),
        inCauGiay(w, { day, chairIds: [there], sites: elsewhere }),
      ]);
      const lost = attempts.filter((attempt) => attempt.status === "rejected");
      expect(lost).toHaveLength(1);
      expect(lost[0]!.reason).toMatchObject({
        code: "head-double-booked",
        params: { name: "Lê Hữu Phước", by: expect.stringMatching(/Phạm Hồng Nhung|Đặng Thị Mai/) },
      });
      expect(await db.conference.count()).toBe(round + 1);
    }
  });

  it("by a raw insertion past the use cases, which the database itself refuses", async () => {
    const w = await world();
    const { id: conferenceId } = await schedule(w);
    const { subject, key, startsAt, endsAt } = await db.booking.findFirstOrThrow({
      where: { conferenceId },
    });
    const again = db.booking.create({ data: { conferenceId, subject, key, startsAt, endsAt } });
    await expect(again).rejects.toThrow();
  });
});

describe("a booking is given up", () => {
  const other = { sites: elsewhere };

  it.each([
    ["when the conference is postponed", postponeConference],
    ["when it is cancelled", cancelConference],
  ])("%s", async (_, stop) => {
    const w = await scheduled();
    await expect(schedule(w, other)).rejects.toMatchObject({ code: "head-double-booked" });
    await stop(w.secretariat, { ...w.conference, reason: "Bão số 3" }, today);
    expect(await db.booking.count()).toBe(0);
    await schedule(w, other);
  });

  it("when it is held", async () => {
    const w = await scheduled("held");
    expect(await db.booking.count()).toBe(0);
    await schedule(w, other);
  });

  it("when it is moved, for the new time", async () => {
    const w = await scheduled();
    const { sites, title } = await read(w.conference.conferenceId);
    const { unitId: _unit, submissionKey: _key, ...facts } = conferenceOf(w);
    const change = { ...facts, ...w.conference, sites, title, day: "2026-03-12" };
    await changeConference(w.secretariat, change, today);
    await schedule(w, other);
    await expect(schedule(w, { ...other, day: "2026-03-12" })).rejects.toMatchObject({
      code: "head-double-booked",
    });
  });
});

it("is refused to a postponed conference that comes back into another's time", async () => {
  const w = await scheduled();
  await postponeConference(w.secretariat, { ...w.conference, reason: "Bão số 3" }, today);
  await schedule(w, { sites: elsewhere, day: "2026-03-12" });
  const back = { day: "2026-03-12", startTime: "09:00", endTime: null };
  const { conferenceId } = w.conference;
  await expect(
    rescheduleConference(w.secretariat, { conferenceId, version: 2, ...back }, today),
  ).rejects.toMatchObject({ code: "head-double-booked" });
  expect((await read(conferenceId)).status).toBe("postponed");
});

it("lets conferences of the past be entered as they were, side by side", async () => {
  const w = await world();
  const later = instantAt("2026-03-20", "09:00");
  await schedule(w, {}, later);
  const second = await schedule(w, {}, later);
  expect(await db.booking.count()).toBe(0);
  const step = { conferenceId: second.id, version: 1, to: "planned" as const };
  await advanceConference(w.secretariat, step, during);
  expect((await read(second.id)).startsAt).toEqual(instantAt(conferenceDay, "08:00"));
});
