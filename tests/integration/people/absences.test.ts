import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { listAbsences, listLeaders } from "@/lib/people/list-absences";
import { recordAbsence } from "@/lib/people/record-absence";
import { withdrawAbsence } from "@/lib/people/withdraw-absence";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { instantAt } from "@/lib/platform/dates";
import { world, type World } from "@/tests/support/world";

const now = instantAt("2026-03-01", "09:00");
const reason = "Học tập trung tại Học viện";

function absenceOf(leader: Actor, change: { from?: string; to?: string } = {}) {
  return {
    personId: leader.personId,
    ...{ from: "2026-03-09", to: "2026-03-12", reason },
    submissionKey: randomUUID(),
    ...change,
  };
}

const listed = (w: World, actor: Actor) => listAbsences(actor, w.units.tayHo.id, now);

describe("an absence", () => {
  it.each(["secretariat", "committeeChair"] as const)("is entered by the %s", async (who) => {
    const w = await world();
    await recordAbsence(w[who], absenceOf(w.committeeChair), now);
    expect(await listed(w, w[who])).toMatchObject([
      { personName: "Vũ Hoàng Nam", titles: ["Chủ tịch UBND phường"], reason, mayChange: true },
    ]);
    const events = await db.auditEvent.findMany({
      where: { subjectId: w.committeeChair.personId, type: "absence.recorded" },
    });
    expect(events).toMatchObject([{ data: { from: "2026-03-09", to: "2026-03-12" } }]);
  });

  it("tells others the days, not the reason", async () => {
    const w = await world();
    await recordAbsence(w.secretariat, absenceOf(w.committeeChair), now);
    expect(await listed(w, w.partySecretary)).toMatchObject([{ reason: null, mayChange: false }]);
    expect(await listed(w, w.cauGiaySecretariat)).toEqual([]);
  });

  it("is made once of a form that is sent twice, and gone once it is withdrawn", async () => {
    const w = await world();
    const form = absenceOf(w.committeeChair);
    const { id } = await recordAbsence(w.secretariat, form, now);
    expect(await recordAbsence(w.secretariat, form, now)).toEqual({ id });
    await withdrawAbsence(w.committeeChair, { absenceId: id }, now);
    expect(await listed(w, w.secretariat)).toEqual([]);
    await expect(withdrawAbsence(w.committeeChair, { absenceId: id }, now)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("is over after its last day", async () => {
    const w = await world();
    await recordAbsence(w.secretariat, absenceOf(w.committeeChair), now);
    const unitId = w.units.tayHo.id;
    const on = (day: string) => listAbsences(w.secretariat, unitId, instantAt(day, "23:30"));
    expect(await on("2026-03-12")).toHaveLength(1);
    expect(await on("2026-03-13")).toEqual([]);
  });
});

describe("an absence is refused, and nothing is written,", () => {
  it.each([
    ["partySecretary", "not-allowed"],
    ["frontOfficer", "not-allowed"],
    ["citySecretariat", "not-allowed"],
    ["cauGiaySecretariat", "not-found"],
  ] as const)("to %s: %s", async (who, code) => {
    const w = await world();
    const attempt = recordAbsence(w[who], absenceOf(w.committeeChair), now);
    await expect(attempt).rejects.toMatchObject({ code });
    expect(await db.absence.count()).toBe(0);
  });

  it("of somebody who leads nothing", async () => {
    const w = await world();
    const attempt = recordAbsence(w.secretariat, absenceOf(w.agencyOfficer), now);
    await expect(attempt).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("where it overlaps another, also when both are sent at once", async () => {
    const w = await world();
    const overlapping = { from: "2026-03-12", to: "2026-03-20" };
    const attempts = await Promise.allSettled([
      recordAbsence(w.secretariat, absenceOf(w.committeeChair), now),
      recordAbsence(w.committeeChair, absenceOf(w.committeeChair, overlapping), now),
    ]);
    const lost = attempts.filter((attempt) => attempt.status === "rejected");
    expect(lost.map(({ reason }) => reason)).toMatchObject([
      { code: "absence-overlaps", field: "from" },
    ]);
    const beside = { from: "2026-04-01", to: "2026-04-01" };
    await recordAbsence(w.secretariat, absenceOf(w.committeeChair, beside), now);
  });
});

it("offers the secretariat all leaders, a leader only oneself", async () => {
  const w = await world();
  const names = async (actor: Actor) =>
    (await listLeaders(actor, w.units.tayHo.id, now)).map(({ fullName }) => fullName);
  expect(await names(w.secretariat)).toEqual(["Nguyễn Đức Hải", "Vũ Hoàng Nam", "Đỗ Kim Oanh"]);
  expect(await names(w.committeeChair)).toEqual(["Vũ Hoàng Nam"]);
  expect(await names(w.agencyOfficer)).toEqual([]);
});
