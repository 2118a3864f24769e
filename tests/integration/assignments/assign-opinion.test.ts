import { beforeEach, describe, expect, it } from "vitest";
import { assignOpinion } from "@/lib/assignments/assign-opinion";
import { assignOpinions } from "@/lib/assignments/assign-opinions";
import { chooseAnswerRule } from "@/lib/assignments/choose-answer-rule";
import { getAnswerClock, listAnswerRules, listAssignments } from "@/lib/assignments/queries";
import type { OpinionAssignment } from "@/lib/assignments/schema";
import { hasOpinion } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { record } from "@/tests/integration/opinions/desk";
import { asOwner } from "@/tests/support/database";
import { monday, on, routed, seen, standing, told, trail, whole, type Routed } from "./routed";
import { refusal } from "@/tests/support/refusal";

let cast: Routed;
beforeEach(async () => {
  cast = await routed();
});

async function assign(actor: Actor, changes: Partial<OpinionAssignment> = {}, now = monday) {
  const input = {
    ...(await seen(cast.opinion.id)),
    ...{ assignee: whole(cast.agency.id), note: null, dueOn: null, dueReason: null },
    ...changes,
  };
  return assignOpinion(actor, input, now);
}

describe("charging an agency", () => {
  it("sets the due date by the rule of the unit, and tells how it was reached", async () => {
    await assign(cast.secretariat);
    // Ten days from Monday 23/11/2026.
    expect(await standing(cast.opinion.id)).toMatchObject({
      ...{ leadOrganisationId: cast.agency.id, dueOn: new Date("2026-12-03"), version: 2 },
    });
    const { steps, source } = await getAnswerClock(cast.secretariat, cast.opinion.id);
    expect(steps.map(({ kind }) => kind)).toEqual(["begun", "counted", "due"]);
    expect(source).toContain("Quy ước");
    expect(await trail(cast.opinion.id)).toEqual([
      { type: "opinion.charged", organisation: cast.agency.name, dueOn: "2026-12-03" },
    ]);
  });

  it("tells those who work there, and the one who is named alone", async () => {
    await assign(cast.secretariat);
    expect(await told("opinionAssigned")).toEqual(
      [cast.agencyOfficer.personId, cast.head.personId].sort(),
    );
    await db.notification.deleteMany();
    const personId = cast.head.personId;
    await assign(cast.secretariat, { assignee: { organisationId: cast.agency.id, personId } });
    expect(await told("opinionAssigned")).toEqual([personId]);
  });

  it("takes another day with its reason, moved off a Sunday", async () => {
    const sunday = { dueOn: "2026-12-06", dueReason: "chờ họp Đảng ủy" };
    expect(await assign(cast.committeeChair, sunday)).toMatchObject({ dueOn: "2026-12-07" });
    expect((await standing(cast.opinion.id)).dueOn).toEqual(new Date("2026-12-07"));
    const { steps } = await getAnswerClock(cast.secretariat, cast.opinion.id);
    expect(steps[0]).toMatchObject({ kind: "set", reason: "chờ họp Đảng ủy" });
  });

  it("refuses another day without a reason, and writes nothing", async () => {
    await expect(assign(cast.secretariat, { dueOn: "2026-12-07" })).rejects.toEqual(
      refusal("due-date-needs-reason", "dueReason"),
    );
    expect(await standing(cast.opinion.id)).toMatchObject({ leadOrganisationId: null, version: 1 });
    expect(await db.assignment.count()).toBe(0);
    expect(await trail(cast.opinion.id)).toEqual([]);
  });

  it("keeps the due date when another agency is charged, and who had it before", async () => {
    await assign(cast.secretariat);
    await assign(cast.secretariat, { assignee: whole(cast.culture.id) }, on("2026-11-25"));
    expect(await standing(cast.opinion.id)).toMatchObject({
      ...{ leadOrganisationId: cast.culture.id, dueOn: new Date("2026-12-03") },
    });
    const way = await listAssignments(cast.secretariat, cast.opinion.id);
    expect(way.map(({ organisation, end }) => [organisation, end])).toEqual([
      [cast.culture.name, null],
      [cast.agency.name, "reassigned"],
    ]);
    expect(way[1]?.endedAt).toEqual(on("2026-11-25"));
  });

  it("hides from an agency what it has no more", async () => {
    await assign(cast.secretariat);
    expect(await hasOpinion(cast.agencyOfficer, cast.opinion.code)).toBe(true);
    await assign(cast.secretariat, { assignee: whole(cast.culture.id) });
    expect(await hasOpinion(cast.agencyOfficer, cast.opinion.code)).toBe(false);
  });

  it("refuses an agency of another unit, and somebody who does not work there", async () => {
    const elsewhere = await db.organisation.findFirstOrThrow({
      where: { unitId: cast.units.cauGiay.id },
      select: { id: true },
    });
    await expect(assign(cast.secretariat, { assignee: whole(elsewhere.id) })).rejects.toEqual(
      refusal("organisation-not-of-unit", "assignee"),
    );
    const assignee = { organisationId: cast.agency.id, personId: cast.frontOfficer.personId };
    await expect(assign(cast.secretariat, { assignee })).rejects.toEqual(
      refusal("assignee-not-in-post", "assignee"),
    );
  });

  it("is refused to the Front, unknown to another ward, and over once the outcome is final", async () => {
    await expect(assign(cast.frontOfficer)).rejects.toEqual(refusal("not-allowed"));
    await expect(assign(cast.cauGiaySecretariat)).rejects.toEqual(refusal("not-found"));
    await asOwner("UPDATE opinion SET outcome = 'resolved', outcome_confirmed = true");
    await expect(assign(cast.secretariat)).rejects.toEqual(refusal("outcome-already-final"));
  });

  it("goes to another agency while the confirmed outcome is only that it is under way", async () => {
    await assign(cast.secretariat);
    await asOwner("UPDATE opinion SET outcome = 'inProgress', outcome_confirmed = true");
    await assign(cast.secretariat, { assignee: whole(cast.culture.id) });
    expect(await standing(cast.opinion.id)).toMatchObject({
      leadOrganisationId: cast.culture.id,
    });
  });

  it("lets one of two win who charge at the same moment", async () => {
    const charged = await Promise.allSettled([
      assign(cast.secretariat),
      assign(cast.committeeChair, { assignee: whole(cast.culture.id) }),
    ]);
    expect(charged.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.assignment.count()).toBe(1);
  });
});

describe("charging an agency with many", () => {
  const many = (actor: Actor, opinionIds: string[]) =>
    assignOpinions(
      actor,
      {
        opinionIds,
        ...{ assignee: whole(cast.agency.id), note: null },
        dueOn: null,
        dueReason: null,
      },
      monday,
    );

  it("gives it all that can be given, and says why the others stay", async () => {
    const second = await record(cast.secretariat, cast.conferenceId);
    const settled = await record(cast.secretariat, cast.conferenceId);
    await asOwner(
      "UPDATE opinion SET outcome = 'resolved', outcome_confirmed = true WHERE id = $1",
      [settled.id],
    );
    const told = await many(cast.secretariat, [cast.opinion.id, second.id, settled.id, second.id]);
    expect(told.assigned.sort()).toEqual([cast.opinion.code, second.code].sort());
    expect(told.left).toEqual([
      { code: settled.code, reason: "outcome-already-final", params: {} },
    ]);
    expect(await db.assignment.count()).toBe(2);
    expect(await db.auditEvent.count({ where: { type: "opinion.charged" } })).toBe(2);
  });

  it("is all or nothing where one of them is not the actor's to see", async () => {
    const unknown = "01990000-0000-7000-8000-000000000000";
    await expect(many(cast.secretariat, [cast.opinion.id, unknown])).rejects.toEqual(
      refusal("not-found"),
    );
    expect(await db.assignment.count()).toBe(0);
  });
});

describe("the rule of a unit's answers", () => {
  const choose = (actor: Actor, ruleCode: string, version = 0) =>
    chooseAnswerRule(actor, { unitId: cast.units.tayHo.id, version, ruleCode }, monday);

  it("is chosen by the unit, for what is charged from then on", async () => {
    await choose(cast.secretariat, "R10");
    await assign(cast.secretariat);
    // Ten working days from Monday 23/11/2026.
    expect((await standing(cast.opinion.id)).dueOn).toEqual(new Date("2026-12-07"));
  });

  it("is offered and chosen among those that speak of answers, and no other", async () => {
    const offered = await listAnswerRules(cast.units.tayHo.id, plainDate("2026-11-23"));
    expect(offered.map(({ code }) => code).sort()).toEqual(["R10", "R25"]);
    await expect(choose(cast.secretariat, "R19-40")).rejects.toEqual(
      refusal("rule-counts-no-answers", "ruleCode"),
    );
  });

  it("cannot be one that sets no days after an event", async () => {
    for (const code of ["R02", "R08-B", "nothing"]) {
      await expect(choose(cast.secretariat, code)).rejects.toEqual(
        refusal("rule-counts-no-answers", "ruleCode"),
      );
    }
  });

  it("is nobody's but the unit's, and the second of two is told who was first", async () => {
    await expect(choose(cast.agencyOfficer, "R10")).rejects.toEqual(refusal("not-allowed"));
    await expect(choose(cast.cauGiaySecretariat, "R10")).rejects.toEqual(refusal("not-found"));
    await choose(cast.secretariat, "R10");
    await expect(choose(cast.committeeChair, "R25")).rejects.toEqual(refusal("changed-meanwhile"));
  });
});
