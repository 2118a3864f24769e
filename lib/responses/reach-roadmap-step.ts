import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockOutcomeReport } from "./lock-answer";
import type { RoadmapStepInput } from "./outcome-schema";
import { mayReportOutcome } from "./policy";
import { whyStepNotReached } from "./rules";

/** A step of the roadmap has been taken; said twice, the first day holds. */
export function reachRoadmapStep(actor: Actor, input: RoadmapStepInput, now = new Date()) {
  return transaction(async (tx) => {
    const where = { id: input.roadmapStepId };
    const of = found(await tx.roadmapStep.findUnique({ where, select: { outcomeReportId: true } }));
    const { opinion, report } = await lockOutcomeReport(tx, actor, of.outcomeReportId);
    refuseUnless(mayReportOutcome(actor, opinion));
    const { title, doneOn } = await tx.roadmapStep.findUniqueOrThrow({
      where,
      select: { title: true, doneOn: true },
    });
    if (doneOn) return { code: opinion.code };
    const day = plainDate(input.doneOn);
    const latest = await tx.outcomeReport.findFirst({
      where: { opinionId: opinion.id },
      select: { id: true },
      orderBy: { reportedAt: "desc" },
    });
    const { standing } = report;
    const isLatest = latest?.id === report.id;
    refuse(whyStepNotReached({ isLatest, standing }, day, now), {}, "doneOn");
    await tx.roadmapStep.update({ where, data: { doneOn: day }, select: { id: true } });
    const about = aboutPartOf(opinion, report.id);
    const event = { type: "outcome.stepReached", title, on: input.doneOn } as const;
    await recordEvent(tx, actor, { ...event, ...about }, now);
    return { code: opinion.code };
  });
}
