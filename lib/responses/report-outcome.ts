import { recordEvent } from "@/lib/audit/record-event";
import type { NewFile } from "@/lib/papers/store-file";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { evidenceColumns, type KeptFile, type OpenStorage, withStoredFile } from "./evidence-files";
import { lockOpinionToAnswer, refuseStale } from "./lock-answer";
import { tellFront } from "./notices";
import { mayReportOutcome } from "./policy";
import { whyOutcomeNotReported, whyOutcomeNotShown } from "./rules";
import type { ReportOutcomeInput } from "./outcome-schema";
import { setAxes } from "./set-axes";

/**
 * Says what became of the matter. It counts at once, and as confirmed only once the Front says so.
 * A file that shows it is judged and stored first; without the report it goes again.
 */
export function reportOutcome(
  actor: Actor,
  input: ReportOutcomeInput,
  now = new Date(),
  file: NewFile | null = null,
  openStorage?: OpenStorage,
) {
  return withStoredFile(file, (kept) => write(actor, input, kept, now), now, openStorage);
}

function write(actor: Actor, input: ReportOutcomeInput, kept: KeptFile | null, now: Date) {
  return transaction(async (tx) => {
    const opinion = await lockOpinionToAnswer(tx, actor, input.opinionId);
    refuseUnless(mayReportOutcome(actor, opinion));
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(
      tx,
      actor,
      { ...input, file: kept?.originalSha256 },
      id,
    );
    if (earlier) return { id: earlier, code: opinion.code, isNew: false };
    await refuseStale(tx, opinion, input.version);
    refuse(whyOutcomeNotReported(opinion));
    refuseUnshown(input, kept);

    const { outcome, explanation } = input;
    const unitId = opinion.handlingUnitId;
    await tx.outcomeReport.create({
      data: {
        ...{ id, opinionId: opinion.id, outcome, explanation, ...shownColumns(input) },
        reportedAt: now,
        reportedById: actor.personId,
        reportedAsPost: titleFor(actor, unitId),
        ...(kept && { files: { create: evidenceColumns(actor, unitId, kept, now) } }),
      },
      select: { id: true },
    });
    const waiting = { outcomeConfirmed: false, outcomeContested: false };
    await setAxes(tx, opinion.id, { outcome, ...waiting });
    await tellFront(tx, opinion, id, now);
    const about = aboutPartOf(opinion, id);
    await recordEvent(tx, actor, { type: "outcome.reported", outcome, ...about }, now);
    return { id, code: opinion.code, isNew: true };
  });
}

function refuseUnshown(input: ReportOutcomeInput, kept: KeptFile | null) {
  const wanting = whyOutcomeNotShown({
    outcome: input.outcome,
    hasEvidence: kept !== null || Boolean(input.evidence),
    hasRoadmap: Boolean(input.milestones?.length),
    hasReason: Boolean(input.reasonCode),
  });
  if (wanting) throw new Refusal(wanting.reason, {}, wanting.field);
}

/** A reason goes with what is not feasible, a roadmap with what is scheduled; with nothing else. */
function shownColumns({ outcome, evidence, reasonCode, funding, milestones }: ReportOutcomeInput) {
  return {
    evidence: evidence ?? null,
    ...(outcome === "notFeasible" && { reasonCode: reasonCode ?? null }),
    ...(outcome === "scheduled" && {
      funding: funding ?? null,
      milestones: {
        create: (milestones ?? []).map(({ title, dueOn }, position) => ({
          ...{ position, title },
          dueOn: plainDate(dueOn),
        })),
      },
    }),
  };
}
