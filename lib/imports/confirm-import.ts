import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { lockBatch } from "./lock-batch";
import { getBatch, previewBatch } from "./queries";
import { rowsToLoad } from "./rules";
import type { ImportConfirmed } from "./schema";

/** Leaves the good rows to the worker. What is loaded is judged once more, when it is loaded. */
export async function confirmImport(actor: Actor, input: ImportConfirmed, now = new Date()) {
  const { skipsLikely, skipsSimilar } = input;
  // Thousands of rows take a second to judge: before the transaction, whose version says that they are the same.
  const { rows } = await previewBatch(found(await getBatch(actor, input.batchId)));
  const total = rowsToLoad(rows, input).length;
  return transaction(async (tx) => {
    const { id } = await lockBatch(tx, actor, input, "draft");
    refuseUnless(total > 0, "import-nothing-to-load");
    await tx.importBatch.update({
      where: { id },
      data: {
        ...{ status: "queued", skipsLikely, skipsSimilar, confirmedAt: now },
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const progress = { done: 0, total };
    await tx.importProgress.upsert({
      where: { batchId: id },
      create: { batchId: id, ...progress },
      update: progress,
      select: { batchId: true },
    });
    return { id };
  });
}
