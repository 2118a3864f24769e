import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { findStandIns } from "@/lib/conferences/find-stand-ins";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { seatStandIn } from "@/lib/conferences/seat-stand-in";
import { recordAbsence } from "@/lib/people/record-absence";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { appoint } from "@/tests/support/appoint";
import { world, type World } from "@/tests/support/world";
import { conferenceOf, eventsOf, holdingOf, read, today } from "./scheduled";

function away(w: World, leader: Actor) {
  const days = { from: "2026-03-09", to: "2026-03-12", reason: null };
  const form = { personId: leader.personId, ...days, submissionKey: randomUUID() };
  return recordAbsence(w.secretariat, form, today);
}

/** A conference on 10/03/2026 under the Committee's chair, who is away, and a vice chair who is not. */
async function underAbsentChair() {
  const w = await world();
  const viceChair = await appoint(w.cityAdministrator, {
    fullName: "Đinh Thị Hòa",
    unitId: w.units.tayHo.id,
    organisation: "peoplesCommittee",
    kind: "committeeViceChair",
    title: "Phó Chủ tịch UBND phường",
  });
  const chairIds = [holdingOf(w.partySecretary), holdingOf(w.committeeChair)];
  const { id } = await scheduleConference(w.secretariat, conferenceOf(w, { chairIds }), today);
  await away(w, w.committeeChair);
  const choice = {
    conferenceId: id,
    version: 1,
    absentId: holdingOf(w.committeeChair),
    standInId: holdingOf(viceChair),
  };
  return { ...w, id, viceChair, choice };
}

type Scene = Awaited<ReturnType<typeof underAbsentChair>>;

async function namesFor({ secretariat, id }: Scene) {
  const absent = await findStandIns(secretariat, id);
  return absent.map(({ chair, standIns }) => [
    chair.personName,
    standIns.map(({ personName }) => personName),
  ]);
}

describe("a conference in an absence", () => {
  it("proposes the deputy of the same organisation, with the signature block to be", async () => {
    const w = await underAbsentChair();
    expect(await findStandIns(w.secretariat, w.id)).toMatchObject([
      {
        chair: { personName: "Vũ Hoàng Nam", postTitle: "Chủ tịch UBND phường" },
        standIns: [
          {
            personName: "Đinh Thị Hòa",
            postTitle: "Phó Chủ tịch UBND phường",
            signature: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
          },
        ],
      },
    ]);
    expect(await findStandIns(w.cauGiaySecretariat, w.id)).toEqual([]);
  });

  it("takes the proposal: the deputy sits in the head's place and is booked", async () => {
    const w = await underAbsentChair();
    await seatStandIn(w.secretariat, w.choice, today);
    expect((await read(w.id)).chairs).toMatchObject([
      { personName: "Nguyễn Đức Hải", standsInFor: null },
      {
        personName: "Đinh Thị Hòa",
        postTitle: "Phó Chủ tịch UBND phường",
        standsInFor: "Chủ tịch UBND phường",
      },
    ]);
    const booked = await db.booking.findMany({ where: { subject: "person" } });
    expect(booked.map(({ key }) => key).sort()).toEqual(
      [w.partySecretary.personId, w.viceChair.personId].sort(),
    );
    expect((await eventsOf(w.id)).at(-1)).toEqual({
      type: "conference.standInSeated",
      standIn: "Phó Chủ tịch UBND phường",
      absent: "Chủ tịch UBND phường",
    });
    expect(await namesFor(w)).toEqual([]);
  });

  it("proposes nobody who is away as well", async () => {
    const w = await underAbsentChair();
    await away(w, w.viceChair);
    expect(await namesFor(w)).toEqual([["Vũ Hoàng Nam", []]]);
  });

  it("proposes nobody who presides elsewhere at that hour", async () => {
    const w = await underAbsentChair();
    const startsAt = new Date("2026-03-10T02:00:00Z");
    const { id: conferenceId } = await db.conference.create({
      data: {
        ...{ code: "PCG-2026-HN01", unitId: w.units.cauGiay.id, kind: "periodic" },
        ...{ title: "Hội nghị", startsAt },
      },
    });
    const endsAt = new Date("2026-03-10T03:00:00Z");
    const key = w.viceChair.personId;
    await db.booking.create({ data: { conferenceId, subject: "person", key, startsAt, endsAt } });
    expect(await namesFor(w)).toEqual([["Vũ Hoàng Nam", []]]);
  });
});

describe("taking a stand-in is refused, and nothing is written,", () => {
  it.each([
    ["frontOfficer", "not-allowed"],
    ["committeeChair", "not-allowed"],
    ["cauGiaySecretariat", "not-found"],
  ] as const)("to %s: %s", async (who, code) => {
    const w = await underAbsentChair();
    await expect(seatStandIn(w[who], w.choice, today)).rejects.toMatchObject({ code });
    expect(await read(w.id)).toMatchObject({ version: 1 });
  });

  it("for whoever is not among those proposed", async () => {
    const w = await underAbsentChair();
    const others = [
      { standInId: holdingOf(w.partySecretary) },
      { standInId: holdingOf(w.cauGiayLeader) },
      { absentId: holdingOf(w.partySecretary) },
      { standInId: randomUUID() },
    ];
    for (const other of others) {
      const attempt = seatStandIn(w.secretariat, { ...w.choice, ...other }, today);
      await expect(attempt).rejects.toMatchObject({ code: "stand-in-not-possible" });
    }
  });
});
