import { describe, expect, it } from "vitest";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { db } from "@/lib/platform/db";
import { appoint } from "@/tests/support/appoint";
import { world } from "@/tests/support/world";
import { conferenceOf, eventsOf, holdingOf, read, today } from "./scheduled";

describe("scheduling a conference", () => {
  it("registers it with its sites and chairs and says so in the trail", async () => {
    const w = await world();
    const { id, code } = await scheduleConference(w.secretariat, conferenceOf(w), today);
    expect(code).toBe("PTH-2026-HN01");
    expect(await read(id)).toMatchObject({
      status: "draft",
      title: expect.stringMatching(
        /^Hội nghị đối thoại định kỳ năm 2026 giữa .* phường Tây Hồ với Mặt trận Tổ quốc/,
      ),
      startsAt: new Date("2026-03-10T01:00:00.000Z"),
      endsAt: new Date("2026-03-10T04:30:00.000Z"),
      sites: [{ name: "Nhà văn hóa phường", position: 0, mode: "inPerson" }],
      chairs: [{ personName: "Nguyễn Đức Hải", postTitle: "Bí thư Đảng ủy phường" }],
    });
    expect(await eventsOf(id)).toEqual([
      { type: "conference.scheduled", code, startsAt: "2026-03-10T01:00:00.000Z" },
    ]);
  });

  it("keeps the title that was typed", async () => {
    const w = await world();
    const title = "Hội nghị đối thoại về trật tự đô thị";
    const { id } = await scheduleConference(w.secretariat, conferenceOf(w, { title }), today);
    expect((await read(id)).title).toBe(title);
  });

  it("numbers the conferences of a unit by the year in which they are held", async () => {
    const w = await world();
    const schedule = async (day: string) =>
      (await scheduleConference(w.secretariat, conferenceOf(w, { day }), today)).code;
    expect(await schedule("2026-03-10")).toBe("PTH-2026-HN01");
    expect(await schedule("2025-12-31")).toBe("PTH-2025-HN01");
    expect(await schedule("2026-12-31")).toBe("PTH-2026-HN02");
  });

  it("enters a past conference of an abolished unit whose records the own unit keeps", async () => {
    const w = await world();
    const conference = conferenceOf(w, {
      unitId: w.units.oldTayHo.id,
      day: "2024-11-26",
      chairIds: [],
    });
    const { code } = await scheduleConference(w.secretariat, conference, today);
    expect(code).toBe("TH-2024-HN01");
  });

  it("makes one record of a form that is sent twice, also at once", async () => {
    const w = await world();
    const form = conferenceOf(w);
    const sent = await Promise.all([
      scheduleConference(w.secretariat, form, today),
      scheduleConference(w.secretariat, form, today),
    ]);
    expect(sent[0]).toEqual(sent[1]);
    expect(await db.conference.count()).toBe(1);
    expect(await eventsOf(sent[0].id)).toHaveLength(1);
  });

  it("gives two conferences sent at once two numbers", async () => {
    const w = await world();
    const made = await Promise.all(
      ["2026-03-10", "2026-03-11", "2026-03-12"].map((day) =>
        scheduleConference(w.secretariat, conferenceOf(w, { day }), today),
      ),
    );
    expect(made.map(({ code }) => code).sort()).toEqual([
      "PTH-2026-HN01",
      "PTH-2026-HN02",
      "PTH-2026-HN03",
    ]);
  });
});

describe("scheduling is refused, and nothing is written,", () => {
  it.each([
    ["frontOfficer", "not-allowed"],
    ["partySecretary", "not-allowed"],
    ["agencyOfficer", "not-allowed"],
    ["wardAdministrator", "not-allowed"],
    ["citySecretariat", "not-allowed"],
    ["cauGiaySecretariat", "not-found"],
  ] as const)("to %s: %s", async (who, code) => {
    const w = await world();
    await expect(scheduleConference(w[who], conferenceOf(w), today)).rejects.toMatchObject({
      code,
    });
    expect(await db.conference.count()).toBe(0);
    expect(await db.numberSeries.count({ where: { name: "conference" } })).toBe(0);
  });

  it.each([
    [
      "the day before the unit was founded",
      "tayHo",
      "2025-06-30",
      "unit-not-founded",
      "01/07/2025",
    ],
    ["the day after it ended", "oldTayHo", "2025-07-01", "unit-ended", "30/06/2025"],
  ] as const)("on %s, at the field of the day", async (_, unit, day, code, named) => {
    const w = await world();
    const form = conferenceOf(w, { unitId: w.units[unit].id, day, chairIds: [] });
    await expect(scheduleConference(w.secretariat, form, today)).rejects.toMatchObject({
      code,
      params: { day: named },
      field: "day",
    });
    expect(await db.conference.count()).toBe(0);
  });

  it("under a chair who does not hold the post on that day", async () => {
    const w = await world();
    const leaving = await appoint(w.cityAdministrator, {
      fullName: "Trần Văn Lợi",
      unitId: w.units.tayHo.id,
      organisation: "council",
      kind: "councilChair",
      title: "Chủ tịch HĐND phường",
      heldTo: "2030-01-01",
    });
    const form = conferenceOf(w, { chairIds: [holdingOf(leaving)], day: "2030-01-02" });
    await expect(scheduleConference(w.secretariat, form, today)).rejects.toMatchObject({
      code: "unit-has-no-such-post",
      params: { day: "02/01/2030" },
      field: "chairIds",
    });
  });

  it.each(["cauGiayLeader", "secretariat", "agencyOfficer"] as const)(
    "under %s, who leads nothing there",
    async (who) => {
      const w = await world();
      const form = conferenceOf(w, { chairIds: [holdingOf(w[who])] });
      await expect(scheduleConference(w.secretariat, form, today)).rejects.toMatchObject({
        code: "unit-has-no-such-post",
      });
      expect(await db.conference.count()).toBe(0);
    },
  );
});
