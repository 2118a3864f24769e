import { changedMeanwhile } from "@/lib/audit/who-changed";
import type { ImportStatus } from "@/lib/generated/prisma/enums";
import { mayRecordOpinion } from "@/lib/opinions/policy";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { batchFacts, parsed } from "./queries";

/**
 * The batch, held until the transaction ends, in one of the states in which the act is possible.
 * While a loading holds it, whoever else wants it waits or is told that the system is busy.
 */
export async function lockBatch(
  tx: Tx,
  actor: Actor,
  { batchId, version }: { batchId: string; version: number },
  ...states: ImportStatus[]
) {
  await tx.$queryRaw`SELECT id FROM import_batch WHERE id = ${batchId}::uuid FOR NO KEY UPDATE`;
  const row = found(
    await tx.importBatch.findUnique({ where: { id: batchId }, select: batchFacts }),
  );
  refuseUnless(seesUnit(actor, row.unitId), "not-found");
  refuseUnless(mayRecordOpinion(actor, row), "not-found");
  refuseUnless(states.includes(row.status), "import-not-in-this-state");
  if (row.version !== version) throw await changedMeanwhile(tx, batchId, row.version);
  return parsed(row);
}
