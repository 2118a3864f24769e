import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";
import { lockBatch } from "./lock-batch";
import type { ImportUndone } from "./schema";

/**
 * Takes the opinions of a batch back, all of them, while nobody has worked on any. Their codes are
 * not given to others: who wrote one down shall not find another matter under it.
 */
export function undoImport(actor: Actor, input: ImportUndone, now = new Date()) {
  return transaction(async (tx) => {
    const { id, unitId, conferenceId } = await lockBatch(tx, actor, input, "loaded");
    await tx.$queryRaw`
      SELECT o.id FROM opinion o JOIN imported_opinion i ON i.opinion_id = o.id
      WHERE i.batch_id = ${id}::uuid FOR UPDATE OF o`;
    const inUse = await countInUse(tx, id);
    if (inUse > 0) throw new Refusal("import-in-use", { count: inUse });
    const { count: rows } = await tx.opinion.deleteMany({ where: { imported: { batchId: id } } });
    await tx.importBatch.update({
      where: { id },
      data: { status: "undone", version: { increment: 1 } },
      select: { id: true },
    });
    const event = { type: "import.undone", subjectId: id, unitId, conferenceId, rows } as const;
    await recordEvent(tx, actor, event, now);
    return { id };
  });
}

/** Opinions of the batch that were corrected, charged, answered or judged since. */
function countInUse(tx: Tx, batchId: string): Promise<number> {
  return tx.opinion.count({
    where: {
      imported: { batchId },
      OR: [
        { version: { gt: 1 } },
        { leadOrganisationId: { not: null } },
        { answerStatus: { not: "unanswered" } },
        { outcome: { not: null } },
        { responses: { some: {} } },
        { outcomes: { some: {} } },
      ],
    },
  });
}
