import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";
import { headerKey, headersOf } from "./columns";
import { lockBatch } from "./lock-batch";
import { rememberedColumns, sheetsOf } from "./queries";
import type { TableChoice } from "./schema";

/**
 * Says which table of the file is meant and what its columns hold, and remembers it for the next
 * list with the same headers. Cells mended in another table of the file are forgotten.
 */
export function chooseTable(actor: Actor, input: TableChoice) {
  return transaction(async (tx) => {
    const { batchId, version, ...reading } = input;
    const batch = await lockBatch(tx, actor, { batchId, version }, "draft", "failed");
    refuseUnfit(reading.columns);
    const isSameTable =
      reading.sheet === batch.reading.sheet && reading.headerRow === batch.reading.headerRow;
    await tx.importBatch.update({
      where: { id: batchId },
      data: {
        ...{ reading, status: "draft", failure: null },
        ...(!isSameTable && { mended: {} }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await remember(tx, batch, reading);
    return { id: batchId };
  });
}

function refuseUnfit(chosen: TableChoice["columns"]) {
  const used = chosen.filter((column) => column !== null);
  if (!used.includes("text")) throw new Refusal("import-columns-missing", {}, "columns");
  if (new Set(used).size < used.length) throw new Refusal("import-columns-twice", {}, "columns");
}

async function remember(
  tx: Tx,
  { id, unitId }: { id: string; unitId: string },
  { sheet, headerRow, headerCount, columns }: Omit<TableChoice, "batchId" | "version">,
) {
  const { rows = [] } = (await sheetsOf(id, tx))[sheet] ?? {};
  const headers = headersOf(rows, { row: headerRow, count: headerCount }).map(headerKey);
  const chosen = headers.map((header, index) => [header, columns[index] ?? null] as const);
  const remembered = {
    ...(await rememberedColumns(unitId, tx)),
    ...Object.fromEntries(chosen.filter(([header]) => header !== "")),
  };
  await tx.importColumns.upsert({
    where: { unitId },
    create: { unitId, columns: remembered },
    update: { columns: remembered },
    select: { unitId: true },
  });
}
