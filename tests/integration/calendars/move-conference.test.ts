import { describe, expect, it } from "vitest";
import { moveConference } from "@/lib/calendars/move-conference";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { db } from "@/lib/platform/db";
import {
  conferenceOf,
  eventsOf,
  read,
  scheduled,
  today,
} from "@/tests/integration/conferences/scheduled";
import { appoint } from "@/tests/support/appoint";
import { world } from "@/tests/support/world";

const day = "2026-03-17";

describe("moving a conference to another day", () => {
  it("keeps hours, sites and chairs, and says so in the trail", async () => {
    const w = await scheduled("planned");
    const before = await read(w.conference.conferenceId);
    const moved = await moveConference(w.secretariat, { ...w.conference, day }, today);
    expect(moved).toEqual({ id: before.id, from: "2026-03-10" });

    const after = await read(before.id);
    expect(after.startsAt).toEqual(new Date("2026-03-17T01:00:00.000Z"));
    expect(after.endsAt).toEqual(new Date("2026-03-17T04:30:00.000Z"));
    expect(after.status).toBe("planned");
    expect(after.sites.map(({ id, name }) => [id, name])).toEqual(
      before.sites.map(({ id, name }) => [id, name]),
    );
    expect(after.chairs.map((chair) => chair.holdingId)).toEqual(
      before.chairs.map((chair) => chair.holdingId),
    );
    expect((await eventsOf(before.id)).at(-1)).toEqual({
      type: "conference.moved",
      from: "2026-03-10T01:00:00.000Z",
      to: "2026-03-17T01:00:00.000Z",
    });
  });

  it("moves the day in the customary title along, and leaves a title of its own alone", async () => {
    const w = await world();
    const extraordinary = { kind: "extraordinary", cause: "grievance" } as const;
    const customary = await scheduleConference(
      w.secretariat,
      conferenceOf(w, extraordinary),
      today,
    );
    const named = await scheduleConference(
      w.secretariat,
      conferenceOf(w, {
        ...extraordinary,
        ...{ startTime: "14:00", endTime: "16:30" },
        title: "Đối thoại ngày 10/03/2026",
      }),
      today,
    );
    for (const { id } of [customary, named]) {
      await moveConference(w.secretariat, { conferenceId: id, version: 1, day }, today);
    }
    expect((await read(customary.id)).title).toContain("đột xuất ngày 17/03/2026");
    expect((await read(named.id)).title).toBe("Đối thoại ngày 10/03/2026");
  });
});

describe("a move is refused, and nothing is written,", () => {
  it.each([
    ["of an announced conference", "announced", day, "conference-already-announced"],
    ["of one that was held", "held", day, "step-not-possible"],
    ["to a day that has passed", "draft", "2026-02-27", "conference-in-the-past"],
  ] as const)("%s", async (_, reached, to, code) => {
    const w = await scheduled(reached);
    const { conferenceId, version } = w.conference;
    const attempt = moveConference(w.secretariat, { conferenceId, version, day: to }, today);
    await expect(attempt).rejects.toMatchObject({ code });
    expect(await read(conferenceId)).toMatchObject({
      version,
      startsAt: new Date("2026-03-10T01:00:00.000Z"),
    });
  });

  it("to a day on which its chair has left the post", async () => {
    const w = await world();
    const leaving = await appoint(w.cityAdministrator, {
      fullName: "Ngô Thị Bích",
      unitId: w.units.tayHo.id,
      organisation: "council",
      kind: "councilChair",
      title: "Chủ tịch HĐND phường",
      heldTo: "2026-03-15",
    });
    // Whoever has left holds no post today; the post was held on the conference's day.
    const { id: chairId } = await db.postHolding.findFirstOrThrow({
      where: { personId: leaving.personId },
    });
    const { id } = await scheduleConference(
      w.secretariat,
      conferenceOf(w, { chairIds: [chairId] }),
      today,
    );
    await expect(
      moveConference(w.secretariat, { conferenceId: id, version: 1, day }, today),
    ).rejects.toMatchObject({ code: "unit-has-no-such-post" });
  });

  it("to the second of two who drag it, who is told who was first", async () => {
    const w = await scheduled();
    await moveConference(w.secretariat, { ...w.conference, day }, today);
    await expect(
      moveConference(w.secretariat, { ...w.conference, day: "2026-03-18" }, today),
    ).rejects.toMatchObject({ code: "changed-meanwhile", params: { version: 2 } });
  });

  it.each([
    ["frontOfficer", "not-allowed"],
    ["cauGiaySecretariat", "not-found"],
  ] as const)("to %s: %s", async (who, code) => {
    const w = await scheduled();
    const attempt = moveConference(w[who], { ...w.conference, day }, today);
    await expect(attempt).rejects.toMatchObject({ code });
  });
});
