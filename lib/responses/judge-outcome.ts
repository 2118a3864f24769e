import { changedMeanwhile } from "@/lib/audit/who-changed";
import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { lockOutcomeReport } from "./lock-answer";
import { mayJudgeOutcome } from "./policy";
import { whyOutcomeNotJudged } from "./rules";

/** What confirming and contesting have in common: the Front judges a report, once. */
export async function judgeOutcome(
  tx: Tx,
  actor: Actor,
  outcomeReportId: string,
  { standing, judgement }: { standing: "confirmed" | "contested"; judgement: string | null },
  now: Date,
) {
  const { opinion, report } = await lockOutcomeReport(tx, actor, outcomeReportId);
  refuseUnless(mayJudgeOutcome(actor, opinion));
  if (report.standing !== "reported") throw await changedMeanwhile(tx, report.id);
  refuse(whyOutcomeNotJudged(report, actor.personId));
  await tx.outcomeReport.update({
    where: { id: report.id },
    data: {
      standing,
      judgement,
      judgedAt: now,
      judgedById: actor.personId,
      judgedAsPost: titleFor(actor, opinion.unitId),
    },
    select: { id: true },
  });
  return { opinion, report };
}
