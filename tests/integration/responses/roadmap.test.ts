import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { addDays, dayOf, isoDay } from "@/lib/platform/dates";
import { contestOutcome } from "@/lib/responses/contest-outcome";
import { listOutcomes } from "@/lib/responses/queries";
import { reachRoadmapStep } from "@/lib/responses/reach-roadmap-step";
import { reportOutcome } from "@/lib/responses/report-outcome";
import { answerable, dayAfter, eventsOf, type Answerable } from "./answerable";

const today = isoDay(dayOf(dayAfter));

let w: Answerable;
let report: { id: string; stepId: string };
beforeEach(async () => {
  w = await answerable();
  const milestones = [
    { title: "Lập chủ trương", dueOn: today },
    { title: "Khởi công", dueOn: "2027-01-15" },
  ];
  const input = { outcome: "scheduled" as const, explanation: "…", milestones };
  const seen = { opinionId: w.opinion.id, version: 2, submissionKey: randomUUID() };
  const { id } = await reportOutcome(w.agencyOfficer, { ...seen, ...input }, dayAfter);
  const [told] = await listOutcomes(w.secretariat, w.opinion.id);
  report = { id, stepId: told!.milestones[0]!.id };
});

const reach = (actor: Actor = w.agencyOfficer, doneOn = today) =>
  reachRoadmapStep(actor, { roadmapStepId: report.stepId, doneOn }, dayAfter);

async function stepsSeenBy(actor: Actor) {
  const [told] = await listOutcomes(actor, w.opinion.id);
  return told!.milestones.map(({ title, doneOn }) => [title, doneOn]);
}

describe("a step of a roadmap", () => {
  it("is reached on its day, which the Front sees and the history tells; said twice, the first day holds", async () => {
    await reach();
    await reach(w.secretariat, isoDay(addDays(dayOf(dayAfter), -1)));
    expect(await stepsSeenBy(w.frontOfficer)).toEqual([
      ["Lập chủ trương", today],
      ["Khởi công", null],
    ]);
    expect((await eventsOf(w.opinion.id)).slice(1)).toEqual([
      { type: "outcome.stepReached", title: "Lập chủ trương", on: today },
    ]);
  });

  it("is noted by whoever does the work, not by the Front, and found by nobody elsewhere", async () => {
    await expect(reach(w.frontOfficer)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(reach(w.cauGiaySecretariat)).rejects.toMatchObject({ code: "not-found" });
    expect((await stepsSeenBy(w.secretariat))[0]).toEqual(["Lập chủ trương", null]);
  });

  it("is not reached tomorrow, nor on a roadmap that the Front contested", async () => {
    const tomorrow = isoDay(addDays(dayOf(dayAfter), 1));
    await expect(reach(w.agencyOfficer, tomorrow)).rejects.toMatchObject({
      code: "step-in-the-future",
      field: "doneOn",
    });
    const contested = { outcomeReportId: report.id, judgement: "Chưa có vốn." };
    await contestOutcome(w.frontChair, contested, dayAfter);
    await expect(reach()).rejects.toMatchObject({ code: "roadmap-replaced" });
    expect((await eventsOf(w.opinion.id)).map(({ type }) => type)).not.toContain(
      "outcome.stepReached",
    );
  });
});
