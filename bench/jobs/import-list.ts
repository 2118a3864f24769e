// A list of many rows, imported as an officer's is: read, previewed, confirmed, loaded.
// Prints a line of JSON for each part that is over.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { confirmImport } from "@/lib/imports/confirm-import";
import { getBatch, previewBatch } from "@/lib/imports/queries";
import { readList } from "@/lib/imports/read-list";
import { runImports } from "@/lib/imports/run-imports";
import { startImport } from "@/lib/imports/start-import";
import { db } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { officerOf, timed } from "./of-a-job";

const [symbol = "", conferenceId = "", rows = "10000"] = process.argv.slice(2);

function listOf(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, row) =>
      `${row + 1},Đề nghị sửa mặt đường ngõ ${row + 1} vì mưa là ngập,Giao thông,12/10/2026,Tổ dân phố số ${(row % 40) + 1},Bà Hoa`,
  );
  return ["STT,Nội dung ý kiến,Lĩnh vực,Ngày nhận,Đơn vị,Họ và tên", ...lines].join("\n");
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-import-"));
try {
  const file = path.join(folder, "list.csv");
  fs.writeFileSync(file, listOf(Number(rows)));
  const actor = await officerOf(symbol);
  const { id } = await timed("preview", async () => {
    const list = await readList(file, "list.csv");
    const batch = await startImport(actor, { conferenceId, fileName: "list.csv", ...list });
    await previewBatch(found(await getBatch(actor, batch.id)));
    return batch;
  });
  await timed("load", async () => {
    await confirmImport(actor, {
      batchId: id,
      version: 1,
      skipsLikely: false,
      skipsSimilar: false,
    });
    await runImports();
  });
  const { loadedRows } = found(await getBatch(actor, id));
  if (loadedRows !== Number(rows)) throw new Error(`${loadedRows} rows were loaded`);
} finally {
  fs.rmSync(folder, { recursive: true });
  await db.$disconnect();
}
