import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { presentChairs } from "@/lib/conferences/present-chairs";
import { endPost } from "@/lib/people/end-post";
import { db } from "@/lib/platform/db";
import { instantAt, plainDate } from "@/lib/platform/dates";
import { cloneConference } from "@/lib/programmes/clone-conference";
import { conferenceOf, holdingOf, read, today } from "@/tests/integration/conferences/scheduled";
import { appoint } from "@/tests/support/appoint";
import { eventsOfProgramme, lineOf, programmed } from "./programme";

const inSummer = instantAt("2026-08-01", "09:00");

describe("cloning a conference", () => {
  it("makes one of the new day with the programme of the old, and says so in the trail", async () => {
    const w = await programmed();
    const form = { ...conferenceOf(w, { day: "2026-09-10" }), clonedFromId: w.conferenceId };
    const { id, code } = await cloneConference(w.secretariat, form, today);
    expect(code).toBe("PTH-2026-HN02");
    expect(await lineOf(id)).toEqual(await lineOf(w.conferenceId));
    expect((await read(id)).status).toBe("draft");
    expect(await eventsOfProgramme(id)).toEqual([
      { type: "programme.copied", from: "PTH-2026-HN01", items: 9 },
    ]);
  });

  it("makes one of a form that is sent twice", async () => {
    const w = await programmed();
    const form = { ...conferenceOf(w, { day: "2026-09-10" }), clonedFromId: w.conferenceId };
    const first = await cloneConference(w.secretariat, form, today);
    expect(await cloneConference(w.secretariat, form, today)).toEqual(first);
    expect(await lineOf(first.id)).toHaveLength(9);
    expect(await db.conference.count()).toBe(2);
  });

  it("is refused, and nothing is written, where the hour drives the programme past midnight", async () => {
    const w = await programmed();
    const late = conferenceOf(w, { day: "2026-09-10", startTime: "22:00", endTime: "23:00" });
    const form = { ...late, clonedFromId: w.conferenceId };
    await expect(cloneConference(w.secretariat, form, today)).rejects.toMatchObject({
      code: "programme-longer-than-day",
      field: "startTime",
    });
    expect(await db.conference.count()).toBe(1);
  });

  it("finds neither the conference of another unit nor one that is not there", async () => {
    const w = await programmed();
    const elsewhere = conferenceOf(w, { unitId: w.units.cauGiay.id, chairIds: [] });
    const form = { ...elsewhere, clonedFromId: w.conferenceId };
    await expect(cloneConference(w.cauGiaySecretariat, form, today)).rejects.toMatchObject({
      code: "not-found",
    });
    const nowhere = { ...conferenceOf(w), clonedFromId: randomUUID() };
    await expect(cloneConference(w.secretariat, nowhere, today)).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("the chairs of a clone", () => {
  it("are the same people while they hold their posts", async () => {
    const w = await programmed();
    expect(await presentChairs(w.secretariat, w.conferenceId, plainDate("2026-08-01"))).toEqual([
      {
        postTitle: "Bí thư Đảng ủy phường",
        before: "Nguyễn Đức Hải",
        now: { holdingId: holdingOf(w.partySecretary), personName: "Nguyễn Đức Hải" },
      },
    ]);
  });

  it("are whoever sits by the same post now, or nobody", async () => {
    const w = await programmed();
    const day = plainDate("2026-08-01");
    const leaving = { holdingId: holdingOf(w.partySecretary), heldTo: "2026-06-30" };
    await endPost(w.cityAdministrator, leaving, inSummer);
    expect(await presentChairs(w.secretariat, w.conferenceId, day)).toMatchObject([{ now: null }]);
    const successor = await appoint(w.cityAdministrator, {
      fullName: "Hà Thị Minh",
      unitId: w.units.tayHo.id,
      organisation: "partyCommittee",
      kind: "partySecretary",
      title: "Bí thư Đảng ủy phường",
      heldFrom: "2026-07-01",
    });
    const holding = await db.postHolding.findFirstOrThrow({
      where: { personId: successor.personId },
    });
    expect(await presentChairs(w.secretariat, w.conferenceId, day)).toMatchObject([
      { before: "Nguyễn Đức Hải", now: { holdingId: holding.id, personName: "Hà Thị Minh" } },
    ]);
    expect(await presentChairs(w.cauGiaySecretariat, w.conferenceId, day)).toEqual([]);
  });
});
