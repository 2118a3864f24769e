import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { db } from "@/lib/platform/db";
import { isoDay } from "@/lib/platform/dates";
import { world, type World } from "../../support/world";
import { anOpinion, conferenceIn, eventsOf, record } from "./desk";
import { refusal } from "@/tests/support/refusal";

let cast: World;
beforeEach(async () => {
  cast = await world();
});

describe("logging an opinion", () => {
  it("gives it the next code of the unit and year, the leader of its topic, and an event", async () => {
    const { id: conferenceId } = await conferenceIn(cast, "planned");
    const first = await record(cast.frontOfficer, conferenceId, { topicId: "partyBuilding" });
    const second = await record(cast.secretariat, conferenceId);

    expect([first.code, second.code]).toEqual(["PTH-2026-001", "PTH-2026-002"]);
    const kept = await db.opinion.findUniqueOrThrow({ where: { id: first.id } });
    expect(kept).toMatchObject({
      ...{ unitId: cast.units.tayHo.id, conferenceId, year: 2026, number: 1 },
      ...{ answeringLeader: "partySecretary", answerStatus: "unanswered", outcome: null },
      recordedById: cast.frontOfficer.personId,
    });
    expect(await eventsOf(first.id)).toEqual(["opinion.recorded"]);
  });

  it("keeps the contributor apart, and no row for an anonymous one", async () => {
    const { id: conferenceId } = await conferenceIn(cast, "planned");
    const named = await record(cast.secretariat, conferenceId, { contributorName: "Trần Thị Hoa" });
    const anonymous = await record(cast.secretariat, conferenceId);

    const kept = await db.contributor.findMany({ select: { opinionId: true, name: true } });
    expect(kept).toEqual([{ opinionId: named.id, name: "Trần Thị Hoa" }]);
    expect(kept.map(({ opinionId }) => opinionId)).not.toContain(anonymous.id);
    const trail = JSON.stringify(await db.auditEvent.findMany({ select: { data: true } }));
    expect(trail).not.toContain("Hoa");
  });

  it("takes the day of a conference already held for what was said at it", async () => {
    const { id: conferenceId } = await conferenceIn(cast, "held");
    const { id } = await record(cast.secretariat, conferenceId, { moment: "at" });
    const { receivedOn } = await db.opinion.findUniqueOrThrow({ where: { id } });
    expect(isoDay(receivedOn)).toBe("2026-10-20");
  });

  it("counts it in every dimension kept for the dashboard", async () => {
    const { id: conferenceId } = await conferenceIn(cast, "planned");
    await record(cast.secretariat, conferenceId);
    const counts = await db.opinionCount.findMany({ select: { dimension: true, count: true } });
    expect(new Set(counts.map(({ dimension }) => dimension))).toContain("topic");
    expect(counts.every(({ count }) => count === 1)).toBe(true);
  });
});

describe("an opinion is refused, and nothing is written,", () => {
  async function expectRefusal(refused: Promise<unknown>, code: string) {
    await expect(refused).rejects.toEqual(refusal(code));
    expect(await db.opinion.count()).toBe(0);
    expect(await db.submission.count({ where: { accountId: cast.frontOfficer.accountId } })).toBe(
      0,
    );
  }

  it("at a conference that has not begun, when it is said to have been raised there", async () => {
    const { id } = await conferenceIn(cast, "announced");
    await expectRefusal(record(cast.frontOfficer, id, { moment: "at" }), "moment-not-yet");
  });

  it("after a conference that is still in progress", async () => {
    const { id } = await conferenceIn(cast, "inProgress");
    await expectRefusal(record(cast.frontOfficer, id, { moment: "after" }), "moment-not-yet");
  });

  it("at a cancelled conference", async () => {
    const { id } = await conferenceIn(cast, "draft");
    await cancelConference(cast.secretariat, {
      conferenceId: id,
      version: 1,
      reason: "Trùng lịch",
    });
    await expectRefusal(record(cast.frontOfficer, id), "conference-closed");
  });

  it("from those who log none: a leader, an agency officer", async () => {
    const { id } = await conferenceIn(cast, "planned");
    await expectRefusal(record(cast.committeeChair, id), "not-allowed");
    await expectRefusal(record(cast.agencyOfficer, id), "not-allowed");
  });

  it("from the secretariat of another ward, as if the conference were not there", async () => {
    const { id } = await conferenceIn(cast, "planned");
    await expectRefusal(record(cast.cauGiaySecretariat, id), "not-found");
    await expectRefusal(record(cast.frontOfficer, randomUUID()), "not-found");
  });

  it("from the city, which sees the ward but does not act for it", async () => {
    const { id } = await conferenceIn(cast, "planned");
    await expectRefusal(record(cast.citySecretariat, id), "not-allowed");
  });

  it("with a topic or a site that there is not", async () => {
    const { id } = await conferenceIn(cast, "planned");
    await expectRefusal(record(cast.frontOfficer, id, { topicId: "weather" }), "not-found");
    await expectRefusal(record(cast.frontOfficer, id, { siteId: randomUUID() }), "not-found");
  });
});

describe("when many send at once", () => {
  it("one form sent twice makes one opinion", async () => {
    const { id } = await conferenceIn(cast, "planned");
    const input = anOpinion(id);
    const sent = await Promise.all([1, 2, 3].map(() => recordOpinion(cast.secretariat, input)));

    expect(new Set(sent.map(({ code }) => code))).toEqual(new Set(["PTH-2026-001"]));
    expect(sent.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await db.opinion.count()).toBe(1);
  });

  it("the same key of another person makes another opinion", async () => {
    const { id } = await conferenceIn(cast, "planned");
    const input = anOpinion(id);
    await recordOpinion(cast.secretariat, input);
    expect((await recordOpinion(cast.frontOfficer, input)).isNew).toBe(true);
  });

  it("fifty opinions of one unit get fifty consecutive numbers", async () => {
    const { id } = await conferenceIn(cast, "planned");
    await Promise.all(Array.from({ length: 50 }, () => record(cast.secretariat, id)));

    const numbers = await db.opinion.findMany({
      select: { number: true },
      orderBy: { number: "asc" },
    });
    expect(numbers.map(({ number }) => number)).toEqual(
      Array.from({ length: 50 }, (_, i) => i + 1),
    );
    const total = await db.opinionCount.findFirst({ where: { dimension: "total" } });
    expect(total?.count).toBe(50);
  });
});
