import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockOpinionToAnswer, refuseStale } from "./lock-answer";
import { tellFront } from "./notices";
import { mayReportOutcome } from "./policy";
import { whyOutcomeNotReported } from "./rules";
import type { ReportOutcomeInput } from "./schema";
import { setAxes } from "./set-axes";

/** Says what became of the matter. It counts at once, and as confirmed only once the Front says so. */
export function reportOutcome(actor: Actor, input: ReportOutcomeInput, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinionToAnswer(tx, actor, input.opinionId);
    refuseUnless(mayReportOutcome(actor, opinion));
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input.submissionKey, id);
    if (earlier) return { id: earlier, code: opinion.code };
    await refuseStale(tx, opinion, input.version);
    refuse(whyOutcomeNotReported(opinion));

    const { outcome, explanation } = input;
    await tx.outcomeReport.create({
      data: {
        id,
        opinionId: opinion.id,
        outcome,
        explanation,
        reportedAt: now,
        reportedById: actor.personId,
        reportedAsPost: titleFor(actor, opinion.unitId),
      },
      select: { id: true },
    });
    await setAxes(tx, opinion.id, { outcome, outcomeConfirmed: false });
    await tellFront(tx, opinion, id, now);
    const about = aboutPartOf(opinion, id);
    await recordEvent(tx, actor, { type: "outcome.reported", outcome, ...about }, now);
    return { id, code: opinion.code };
  });
}
