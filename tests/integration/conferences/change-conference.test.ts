import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { changeConference } from "@/lib/conferences/change-conference";
import type { ConferenceChange } from "@/lib/conferences/schema";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { db } from "@/lib/platform/db";
import {
  conferenceOf,
  during,
  eventsOf,
  holdingOf,
  read,
  scheduled,
  type Scheduled,
  today,
} from "./scheduled";

/** The form as it is when it is opened and saved at once, with the given fields changed. */
async function changed(w: Scheduled, change: Partial<ConferenceChange>): Promise<ConferenceChange> {
  const { title, sites } = await read(w.conference.conferenceId);
  const { unitId: _unit, submissionKey: _key, ...facts } = conferenceOf(w);
  const kept = sites.map(({ id, name, address, mode }) => ({ id, name, address, mode }));
  return { ...facts, ...w.conference, title, sites: kept, ...change };
}

async function recordedAt(w: Scheduled, siteId: string) {
  return recordOpinion(
    w.frontOfficer,
    {
      conferenceId: w.conference.conferenceId,
      moment: "before",
      channel: "frontSystem",
      siteId,
      text: "Đề nghị bổ sung đèn chiếu sáng ngõ 52.",
      place: null,
      topicId: "landAndCertificates",
      sourceOrganisation: null,
      contributorName: null,
      contributorPhone: null,
      contributorAddress: null,
      contributorEmail: null,
      kind: "recommendation",
      receivedOn: null,
      submissionKey: randomUUID(),
    },
    today,
  );
}

describe("changing a conference", () => {
  it("names the changed fields in the trail, and nothing where nothing changed", async () => {
    const w = await scheduled();
    await changeConference(w.secretariat, await changed(w, {}), today);
    expect(await read(w.conference.conferenceId)).toMatchObject({ version: 1 });
    const change = { legalBasis: "Quyết định số 218-QĐ/TW", endTime: "12:00" };
    await changeConference(w.secretariat, await changed(w, change), today);
    expect((await eventsOf(w.conference.conferenceId)).slice(1)).toEqual([
      { type: "conference.changed", fields: ["endTime", "legalBasis"] },
    ]);
  });

  it("keeps the site at which opinions were recorded, under its new name and place", async () => {
    const w = await scheduled("announced");
    const [hall] = (await read(w.conference.conferenceId)).sites;
    await recordedAt(w, hall!.id);
    const sites = [
      { name: "Điểm cầu tổ dân phố số 1", address: null, mode: "online" as const },
      { id: hall!.id, name: "Hội trường UBND phường", address: null, mode: "inPerson" as const },
    ];
    await changeConference(w.secretariat, await changed(w, { sites }), today);
    const after = (await read(w.conference.conferenceId)).sites;
    expect(after.map(({ name }) => name)).toEqual(sites.map(({ name }) => name));
    expect(after[1]!.id).toBe(hall!.id);
  });

  it("refuses to leave out a site at which opinions were recorded", async () => {
    const w = await scheduled("announced");
    const [hall] = (await read(w.conference.conferenceId)).sites;
    await recordedAt(w, hall!.id);
    const sites = [{ name: "Hội trường mới", address: null, mode: "inPerson" as const }];
    const change = await changed(w, { sites });
    await expect(changeConference(w.secretariat, change, today)).rejects.toMatchObject({
      code: "site-in-use",
    });
    expect((await read(w.conference.conferenceId)).sites).toHaveLength(1);
  });

  it("does not touch the sites of another conference", async () => {
    const w = await scheduled();
    const other = await db.conference.create({
      data: {
        code: "PCG-2026-HN01",
        unitId: w.units.cauGiay.id,
        kind: "periodic",
        title: "Hội nghị",
        startsAt: during,
        sites: { create: { position: 0, name: "Cầu Giấy" } },
      },
      include: { sites: true },
    });
    const sites = [
      { id: other.sites[0]!.id, name: "Tây Hồ", address: null, mode: "online" as const },
    ];
    await changeConference(w.secretariat, await changed(w, { sites }), today);
    expect((await read(other.id)).sites[0]!.name).toBe("Cầu Giấy");
    expect((await read(w.conference.conferenceId)).sites[0]!.name).toBe("Tây Hồ");
  });

  it("keeps name and title of a chair as they were", async () => {
    const w = await scheduled();
    const fullName = "Nguyễn Đức Hải (tên mới)";
    await db.person.update({ where: { id: w.partySecretary.personId }, data: { fullName } });
    const chairIds = [holdingOf(w.committeeChair), holdingOf(w.partySecretary)];
    await changeConference(w.secretariat, await changed(w, { chairIds }), today);
    const { chairs } = await read(w.conference.conferenceId);
    expect(chairs.map(({ personName }) => personName)).toEqual(["Vũ Hoàng Nam", "Nguyễn Đức Hải"]);
  });

  it("sends an announced conference that moves back to be announced anew", async () => {
    const w = await scheduled("announced");
    await changeConference(w.secretariat, await changed(w, { day: "2026-03-12" }), today);
    const { status, steps } = await read(w.conference.conferenceId);
    expect(status).toBe("planned");
    expect(steps.at(-1)).toMatchObject({ fromStatus: "announced", toStatus: "planned" });
    expect((await eventsOf(w.conference.conferenceId)).at(-1)).toEqual({
      type: "conference.moved",
      from: "2026-03-10T01:00:00.000Z",
      to: "2026-03-12T01:00:00.000Z",
    });
  });
});

describe("a change is refused, and nothing is written,", () => {
  it("to the second of two editors, who is told who was first", async () => {
    const w = await scheduled();
    await changeConference(w.secretariat, await changed(w, { title: "Tên mới" }), today);
    const late = await changed(w, { title: "Tên khác" });
    await expect(changeConference(w.secretariat, late, today)).rejects.toMatchObject({
      code: "changed-meanwhile",
      params: { name: "Phạm Hồng Nhung", version: 2 },
    });
    expect((await read(w.conference.conferenceId)).title).toBe("Tên mới");
  });

  it.each([
    ["without its only site", "announced", { sites: [] }, "conference-not-complete"],
    ["without its only chair", "held", { chairIds: [] }, "conference-not-complete"],
    ["once held, into the future", "held", { day: "2026-12-01" }, "conference-not-held-yet"],
    ["to before the unit was founded", "draft", { day: "2025-01-01" }, "unit-not-founded"],
  ] as const)("%s", async (_, reached, change, code) => {
    const w = await scheduled(reached);
    const attempt = await changed(w, change as Partial<ConferenceChange>);
    await expect(changeConference(w.secretariat, attempt, during)).rejects.toMatchObject({ code });
    expect((await read(w.conference.conferenceId)).version).toBe(w.conference.version);
  });

  it.each([
    ["frontOfficer", "not-allowed"],
    ["citySecretariat", "not-allowed"],
    ["cauGiaySecretariat", "not-found"],
  ] as const)("to %s: %s", async (who, code) => {
    const w = await scheduled();
    const attempt = await changed(w, { title: "Tên mới" });
    await expect(changeConference(w[who], attempt, today)).rejects.toMatchObject({ code });
  });
});
