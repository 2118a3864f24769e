import { recordEvent } from "@/lib/audit/record-event";
import type { NewFile } from "@/lib/papers/store-file";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { evidenceColumns, type KeptFile, type OpenStorage, withStoredFile } from "./evidence-files";
import { lockOutcomeReport } from "./lock-answer";
import { mayAddEvidence } from "./policy";
import type { EvidenceInput } from "./outcome-schema";

type Added = { input: EvidenceInput; file: NewFile };

/** A further photo or document that shows an outcome, as long as the Front has not judged it. */
export function addEvidence(
  actor: Actor,
  { input, file }: Added,
  now = new Date(),
  openStorage?: OpenStorage,
) {
  return withStoredFile(file, (kept) => write(actor, input, kept!, now), now, openStorage);
}

function write(actor: Actor, input: EvidenceInput, kept: KeptFile, now: Date) {
  return transaction(async (tx) => {
    const { opinion, report } = await lockOutcomeReport(tx, actor, input.outcomeReportId);
    refuseUnless(mayAddEvidence(actor, opinion));
    const columns = evidenceColumns(actor, opinion.handlingUnitId, kept, now);
    const sent = { ...input, file: kept.originalSha256 };
    const earlier = await earlierSubmission(tx, actor, sent, columns.id);
    if (earlier) return { id: earlier, code: opinion.code, isNew: false };
    refuse(report.standing === "reported" ? null : "outcome-already-final");

    const { caption } = input;
    await tx.evidenceFile.create({
      data: { ...columns, caption, outcomeReportId: report.id },
      select: { id: true },
    });
    const about = aboutPartOf(opinion, report.id);
    await recordEvent(tx, actor, { type: "outcome.shown", outcome: report.outcome, ...about }, now);
    return { id: columns.id, code: opinion.code, isNew: true };
  });
}
