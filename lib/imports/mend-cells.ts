import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { tidyText } from "@/lib/platform/text";
import { lockBatch } from "./lock-batch";
import type { CellsMended } from "./schema";

/** Keeps what was typed over cells of the list; the file itself stays as it came. */
export function mendCells(actor: Actor, { batchId, version, cells }: CellsMended) {
  return transaction(async (tx) => {
    const batch = await lockBatch(tx, actor, { batchId, version }, "draft");
    const typed = Object.entries(cells).map(([cell, value]) => [cell, tidyText(value)]);
    await tx.importBatch.update({
      where: { id: batchId },
      data: {
        mended: { ...batch.mended, ...Object.fromEntries(typed) },
        version: { increment: 1 },
      },
      select: { id: true },
    });
    return { id: batchId };
  });
}
