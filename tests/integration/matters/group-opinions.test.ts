import { beforeEach, describe, expect, it } from "vitest";
import { groupOpinions } from "@/lib/matters/group-opinions";
import { moveLead } from "@/lib/matters/move-lead";
import { getMatter, getMatterOf, listMatters, listMembers } from "@/lib/matters/queries";
import { db } from "@/lib/platform/db";
import { listWaitingFor } from "@/lib/responses/waiting";
import { answer, charge, draft, grouped, raised, standingOf, type Raised } from "./raised";
import { eventsOf, record } from "../opinions/desk";
import { refusal } from "@/tests/support/refusal";

let w: Raised;
beforeEach(async () => {
  w = await raised();
});

const group = (ids: string[], leadId: string | null = null, actor = w.frontOfficer) =>
  groupOpinions(actor, { opinionIds: ids, leadId });

describe("grouping opinions of one matter", () => {
  it("keeps every source, counts them, and says so in the history of each", async () => {
    const matterId = await grouped(w, w.first, w.second);
    await grouped(w, w.third, w.first);
    expect(await getMatter(w.secretariat, matterId)).toMatchObject({
      ...{ count: 3, leadCode: w.first.code, answerStatus: "unanswered" },
      title: "Ngõ 12 Thụy Khuê ngập sâu mỗi khi mưa to, đề nghị nạo vét cống",
    });
    const members = await listMembers(w.secretariat, matterId);
    expect(members.map((member) => [member.code, member.sourceOrganisation])).toEqual([
      [w.first.code, "Tổ dân phố số 5"],
      [w.second.code, "Tổ dân phố số 6"],
      [w.third.code, "Hội Phụ nữ phường"],
    ]);
    expect(await eventsOf(w.third.id)).toEqual(["opinion.recorded", "matter.joined"]);
    const [row] = await listMatters(w.secretariat, [w.units.tayHo.id]);
    expect(row).toMatchObject({ count: 3, sources: 3 });
  });

  it("lets one answer reach all, and only its lead wait for work", async () => {
    await grouped(w, w.first, w.second, w.third);
    await charge(w, w.first);
    expect((await standingOf(w.third.id)).leadOrganisationId).toBe(w.agency.id);
    const waiting = await listWaitingFor(w.agencyOfficer);
    expect(waiting.items.map(({ code }) => code)).toEqual([w.first.code]);

    await answer(w, w.first);
    for (const { id } of [w.second, w.third])
      expect((await standingOf(id)).answerStatus).toBe("answeredOnSpot");
  });

  it("gives whoever joins later the answer there is", async () => {
    await answer(w, w.second);
    await grouped(w, w.first, w.second);
    expect(await getMatterOf(w.first.id)).toMatchObject({ leadCode: w.second.code });
    expect((await standingOf(w.first.id)).answerStatus).toBe("answeredOnSpot");
  });

  it("sends whoever would answer or charge a member to its lead", async () => {
    await grouped(w, w.first, w.second);
    await expect(answer(w, w.second)).rejects.toEqual(refusal("answered-with-matter"));
    await expect(charge(w, w.second)).rejects.toEqual(refusal("answered-with-matter"));
  });

  it("makes one matter of two, under the lead that is charged", async () => {
    const fourth = await record(w.frontOfficer, w.conference.id, { text: "Cống ngõ 12 tắc." });
    const one = await grouped(w, w.first, w.second);
    await charge(w, w.third);
    const other = await grouped(w, w.third, fourth);
    await group([w.second.id, fourth.id]);
    expect(await getMatter(w.secretariat, one)).toBeNull();
    expect(await getMatter(w.secretariat, other)).toMatchObject({
      ...{ count: 4, leadCode: w.third.code },
    });
    expect((await standingOf(w.first.id)).leadOrganisationId).toBe(w.agency.id);
  });

  it("moves the lead while nothing hangs on it, and no longer", async () => {
    const matterId = await grouped(w, w.first, w.second);
    const move = (opinionId: string, version: number) =>
      moveLead(w.secretariat, { matterId, opinionId, version });
    await move(w.second.id, 1);
    expect(await getMatterOf(w.first.id)).toMatchObject({ leadCode: w.second.code, version: 2 });
    await expect(move(w.first.id, 1)).rejects.toEqual(refusal("changed-meanwhile"));
    await answer(w, w.second);
    await expect(move(w.first.id, 2)).rejects.toEqual(refusal("matter-lead-answered"));
  });
});

describe("grouping is refused", () => {
  it("for one opinion, for what one may not see or keep, and for what is under way elsewhere", async () => {
    await draft(w, w.second);
    await answer(w, w.third);
    const cases: [() => Promise<unknown>, string][] = [
      [() => group([w.first.id]), "matter-needs-two"],
      [() => group([w.first.id, w.third.id], w.first.id), "matter-lead-unanswered"],
      [() => group([w.first.id, w.second.id], w.first.id), "matter-answer-in-work"],
      [() => group([w.first.id, w.second.id], null, w.cauGiaySecretariat), "not-found"],
      [() => group([w.first.id, w.second.id], null, w.partySecretary), "not-allowed"],
    ];
    for (const [attempt, code] of cases) await expect(attempt()).rejects.toEqual(refusal(code));
    expect(await db.matter.count()).toBe(0);
    expect((await standingOf(w.first.id)).version).toBe(1);
  });
});

it("lets two officers group at once, and loses nothing of either", async () => {
  const fourth = await record(w.frontOfficer, w.conference.id, { text: "Cống ngõ 12 tắc." });
  const pairs = [
    [w.first, w.second],
    [w.second, w.third],
    [fourth, w.third],
    [w.third, w.first],
  ];
  await Promise.all(pairs.map((pair) => group(pair.map(({ id }) => id))));
  const matter = await getMatterOf(w.first.id);
  expect(matter).toMatchObject({ count: 4 });
  expect(await db.matter.count({ where: { endedAt: null } })).toBe(1);
  expect(await db.matterMembership.count({ where: { leftAt: null } })).toBe(4);
});

it("gives an answer to all even while the matter grows", async () => {
  await grouped(w, w.first, w.second);
  await Promise.all([answer(w, w.first), grouped(w, w.first, w.third)]);
  const statuses = await Promise.all(
    [w.first, w.second, w.third].map(async ({ id }) => (await standingOf(id)).answerStatus),
  );
  expect(statuses).toEqual(["answeredOnSpot", "answeredOnSpot", "answeredOnSpot"]);
});
