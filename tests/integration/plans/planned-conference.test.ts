import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { changePlannedConference } from "@/lib/plans/change-planned-conference";
import { linkPlannedConference } from "@/lib/plans/link-planned-conference";
import { planConference } from "@/lib/plans/plan-conference";
import { removePlannedConference } from "@/lib/plans/remove-planned-conference";
import { schedulePlannedConference } from "@/lib/plans/schedule-planned-conference";
import type { PlannedConferenceInput } from "@/lib/plans/schema";
import { db } from "@/lib/platform/db";
import { conferenceOf, eventsOf, today } from "@/tests/integration/conferences/scheduled";
import { world, type World } from "@/tests/support/world";

function lineOf(w: World, change: Partial<PlannedConferenceInput> = {}): PlannedConferenceInput {
  return {
    unitId: w.units.tayHo.id,
    year: 2026,
    quarter: 2,
    kind: "periodic",
    theme: null,
    chairPost: "partySecretary",
    note: null,
    submissionKey: randomUUID(),
    ...change,
  };
}

async function planned() {
  const w = await world();
  const { id } = await planConference(w.secretariat, lineOf(w), today);
  return { ...w, w, line: { plannedId: id, version: 1 } };
}

const read = (id: string) => db.plannedConference.findUniqueOrThrow({ where: { id } });

describe("planning a conference", () => {
  it("puts it into a quarter and says so in the trail", async () => {
    const { line } = await planned();
    expect(await read(line.plannedId)).toMatchObject({
      year: 2026,
      quarter: 2,
      conferenceId: null,
    });
    expect(await eventsOf(line.plannedId)).toEqual([
      { type: "plannedConference.added", year: 2026, quarter: 2 },
    ]);
  });

  it("makes one line of a form that is sent twice at once", async () => {
    const w = await world();
    const input = lineOf(w);
    await Promise.all([1, 2].map(() => planConference(w.secretariat, input, today)));
    expect(await db.plannedConference.count()).toBe(1);
  });

  it("enters the plan of an abolished unit whose records the own unit keeps", async () => {
    const w = await world();
    const input = lineOf(w, { unitId: w.units.oldTayHo.id, year: 2024 });
    await planConference(w.secretariat, input, today);
    expect(await db.plannedConference.count()).toBe(1);
  });

  it.each([
    ["frontOfficer", "not-allowed"],
    ["partySecretary", "not-allowed"],
    ["citySecretariat", "not-allowed"],
    ["cauGiaySecretariat", "not-found"],
  ] as const)("is refused to %s: %s", async (who, code) => {
    const w = await world();
    await expect(planConference(w[who], lineOf(w), today)).rejects.toMatchObject({ code });
    expect(await db.plannedConference.count()).toBe(0);
  });

  it("is refused for a year in which the unit was not there", async () => {
    const w = await world();
    await expect(
      planConference(w.secretariat, lineOf(w, { year: 2024 }), today),
    ).rejects.toMatchObject({ code: "unit-not-founded", params: { day: "01/07/2025" } });
  });
});

describe("a line of the plan", () => {
  it("is scheduled: the conference and the link, or neither", async () => {
    const { w, secretariat, line } = await planned();
    const { unitId: _, ...conference } = conferenceOf(w);
    const { id } = await schedulePlannedConference(secretariat, line, conference, today);
    expect((await read(line.plannedId)).conferenceId).toBe(id);

    const again = { ...line, version: 2 };
    const other = { ...conference, submissionKey: randomUUID() };
    await expect(schedulePlannedConference(secretariat, again, other, today)).rejects.toMatchObject(
      { code: "planned-conference-scheduled" },
    );
    expect(await db.conference.count()).toBe(1);
  });

  it("makes one conference of a schedule that is sent twice at once", async () => {
    const { w, secretariat, line } = await planned();
    const { unitId: _, ...conference } = conferenceOf(w);
    const sent = await Promise.all(
      [1, 2].map(() => schedulePlannedConference(secretariat, line, conference, today)),
    );
    expect(sent[0]!.id).toBe(sent[1]!.id);
    expect(await db.conference.count()).toBe(1);
  });

  it("waits again once its conference was cancelled", async () => {
    const { w, secretariat, line } = await planned();
    const { unitId: _, ...conference } = conferenceOf(w);
    const { id } = await schedulePlannedConference(secretariat, line, conference, today);
    await cancelConference(secretariat, { conferenceId: id, version: 1, reason: "bão" }, today);
    const next = { ...conference, submissionKey: randomUUID() };
    const second = await schedulePlannedConference(
      secretariat,
      { ...line, version: 2 },
      next,
      today,
    );
    expect((await read(line.plannedId)).conferenceId).toBe(second.id);
  });

  it("is not linked to a conference of another unit", async () => {
    const { w, secretariat, cauGiaySecretariat, line } = await planned();
    const foreign = await schedulePlannedConference(
      cauGiaySecretariat,
      { plannedId: await lineOfCauGiay(w), version: 1 },
      { ...conferenceOf(w), chairIds: [] },
      today,
    );
    await expect(
      linkPlannedConference(secretariat, { ...line, conferenceId: foreign.id }, today),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it("is changed by the latest version only, and removed", async () => {
    const { secretariat, line } = await planned();
    const change = { kind: "thematic", theme: "Đất đai", chairPost: null, note: null } as const;
    await changePlannedConference(secretariat, { ...line, ...change, quarter: 3 }, today);
    expect((await eventsOf(line.plannedId)).at(-1)).toEqual({
      type: "plannedConference.changed",
      fields: ["quarter", "kind", "theme", "chairPost"],
    });
    await expect(removePlannedConference(secretariat, line, today)).rejects.toMatchObject({
      code: "changed-meanwhile",
      params: { name: "Phạm Hồng Nhung" },
    });
    await removePlannedConference(secretariat, { ...line, version: 2 }, today);
    expect(await db.plannedConference.count()).toBe(0);
  });
});

async function lineOfCauGiay(w: World): Promise<string> {
  const input = lineOf(w, { unitId: w.units.cauGiay.id });
  return (await planConference(w.cauGiaySecretariat, input, today)).id;
}
