import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { answerOnSpot } from "@/lib/responses/answer-on-spot";
import { appoint } from "@/tests/support/appoint";
import { holdingOf } from "@/tests/integration/conferences/scheduled";
import {
  answerable,
  axesOf,
  dayAfter,
  during,
  eventsOf,
  everythingOf,
  spokenOf,
} from "./answerable";

describe("answering on the spot", () => {
  it("keeps who answered, in what post, the day and the gist, and says so in the audit", async () => {
    const w = await answerable();

    const { id } = await answerOnSpot(w.secretariat, spokenOf(w), during);

    const response = await db.response.findUniqueOrThrow({
      where: { id },
      include: { steps: true },
    });
    expect(response).toMatchObject({
      mode: "onSpot",
      status: "issued",
      answererName: "Vũ Hoàng Nam",
      answererPost: "Chủ tịch UBND phường",
      authorId: w.secretariat.personId,
      answeredOn: new Date("2026-03-10"),
    });
    expect(response.steps).toMatchObject([
      { toStatus: "issued", takenAsPost: "Chuyên viên Văn phòng Đảng ủy", takenAt: during },
    ]);
    expect(await axesOf(w.opinion.id)).toMatchObject({
      answerStatus: "answeredOnSpot",
      version: 3,
    });
    expect(await eventsOf(w.opinion.id)).toEqual([
      { type: "response.given", answerer: "Vũ Hoàng Nam", post: "Chủ tịch UBND phường" },
    ]);
  });

  it("lets a leader of the unit type it in, also for another leader", async () => {
    const w = await answerable();
    await answerOnSpot(w.partySecretary, spokenOf(w), during);
    expect(await axesOf(w.opinion.id)).toMatchObject({ answerStatus: "answeredOnSpot" });
  });

  it("makes one answer of a form that is sent twice at once", async () => {
    const w = await answerable();
    const input = spokenOf(w);

    const [first, second] = await Promise.all([
      answerOnSpot(w.secretariat, input, during),
      answerOnSpot(w.secretariat, input, during),
    ]);

    expect(second).toEqual(first);
    expect(await db.response.count()).toBe(1);
  });

  it("tells the second of two people that the first has answered", async () => {
    const w = await answerable();

    const results = await Promise.allSettled([
      answerOnSpot(w.secretariat, spokenOf(w), during),
      answerOnSpot(w.partySecretary, spokenOf(w), during),
    ]);

    expect(await db.response.count()).toBe(1);
    const refused = results.find((result) => result.status === "rejected");
    expect(refused?.reason).toMatchObject({ code: "changed-meanwhile" });
    expect(["Phạm Hồng Nhung", "Nguyễn Đức Hải"]).toContain(refused?.reason.params.name);
  });
});

describe("an answer on the spot is refused", () => {
  it("before the conference has begun", async () => {
    const w = await answerable({ announced: true });
    await expectRefusal(w, { code: "conference-not-held-yet" });
  });

  it("when the opinion has been answered", async () => {
    const w = await answerable();
    await answerOnSpot(w.secretariat, spokenOf(w), during);
    await expectRefusal(w, { code: "opinion-answered" }, { ...spokenOf(w), version: 3 });
  });

  it("to those who are neither office nor leader of the unit", async () => {
    const w = await answerable();
    for (const actor of [w.frontOfficer, w.agencyOfficer, w.wardAdministrator, w.citySecretariat]) {
      await expectRefusal(w, { code: "not-allowed" }, spokenOf(w), actor);
    }
  });

  it("as not found to those who may not see it", async () => {
    const w = await answerable();
    await expectRefusal(w, { code: "not-found" }, spokenOf(w), w.cauGiaySecretariat);
  });

  it("for an answerer who does not hold that post on the day, or leads another unit", async () => {
    const w = await answerable();
    const left = await appoint(w.cityAdministrator, {
      fullName: "Lương Thế Vinh",
      unitId: w.units.tayHo.id,
      organisation: "peoplesCommittee",
      kind: "committeeViceChair",
      title: "Phó Chủ tịch UBND phường",
      heldFrom: "2026-03-11",
    });
    const reason = { code: "answerer-not-in-post", field: "answererId" };
    for (const answerer of [left, w.cauGiayLeader, w.secretariat]) {
      await expectRefusal(w, reason, { ...spokenOf(w), answererId: holdingOf(answerer) });
    }
  });

  it("for a day that has not come, or before the conference", async () => {
    const w = await answerable();
    const future = { ...spokenOf(w), answeredOn: "2026-03-12" };
    const early = { ...spokenOf(w), answeredOn: "2026-03-09" };
    await expectRefusal(w, { code: "answer-in-the-future", field: "answeredOn" }, future);
    await expectRefusal(w, { code: "answer-before-opinion", field: "answeredOn" }, early);
  });
});

type Cast = Awaited<ReturnType<typeof answerable>>;

async function expectRefusal(w: Cast, reason: object, input = spokenOf(w), actor = w.secretariat) {
  const before = await everythingOf(w.opinion.id);
  await expect(answerOnSpot(actor, input, dayAfter)).rejects.toMatchObject(reason);
  expect(await everythingOf(w.opinion.id)).toEqual(before);
}
