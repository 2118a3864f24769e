import { expect, it } from "vitest";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { chooseTable } from "@/lib/imports/choose-table";
import { confirmImport } from "@/lib/imports/confirm-import";
import { mendCells } from "@/lib/imports/mend-cells";
import { previewBatch } from "@/lib/imports/queries";
import { readList } from "@/lib/imports/read-list";
import { runImports } from "@/lib/imports/run-imports";
import { startImport } from "@/lib/imports/start-import";
import { db } from "@/lib/platform/db";
import { approveSynthesis } from "@/lib/syntheses/approve-synthesis";
import { draftSynthesis } from "@/lib/syntheses/draft-synthesis";
import { fingerprintOf } from "@/lib/syntheses/fingerprint";
import { sumsOf } from "@/lib/syntheses/judge-opinions";
import { getTable, listSyntheses } from "@/lib/syntheses/queries";
import { ruleUnruled } from "@/lib/syntheses/rule-unruled";
import { batchOf } from "@/tests/integration/imports/imported";
import { conferenceIn } from "@/tests/integration/opinions/desk";
import { world } from "@/tests/support/world";

const list = path.resolve("tests/fixtures/y-kien-tay-ho-2024.xlsx");

/** What each bad row should have said: by its number in the sheet and the column's place. */
const right: Record<string, string> = { topicId: "Xây dựng chính quyền", receivedOn: "14/11/2024" };

it("loads Tây Hồ's eighteen opinions from LibreOffice's sheet, three of them mended, into the table", async () => {
  const w = await world();
  const { id: conferenceId } = await conferenceIn(w, "planned");
  const by = w.frontOfficer;
  const { sheets, fileHash } = await readList(list, "y-kien-tay-ho-2024.xlsx");
  const { id } = await startImport(by, {
    ...{ conferenceId, fileName: "y-kien-tay-ho-2024.xlsx", fileHash, sheets },
  });
  await chooseTable(by, { batchId: id, version: 1, ...(await batchOf(by, id)).reading });
  const batch = await batchOf(by, id);
  const preview = await previewBatch(batch);
  const problems = preview.rows.flatMap((row) =>
    row.problems.map((problem) => ({ row: row.number, ...problem })),
  );
  expect([preview.rows.length, preview.good, preview.bad]).toEqual([18, 15, 3]);
  expect(problems).toEqual([
    {
      row: 10,
      column: "topicId",
      value: "Thủy lợi nội đồng",
      reason: "imports.reason.topicUnknown",
    },
    { row: 15, column: "receivedOn", value: "31/11/2024", reason: "validation.noSuchDay" },
    { row: 20, column: "text", value: "", reason: "validation.required" },
  ]);

  const cells = Object.fromEntries(
    problems.map(({ row, column }) => [
      `${row}:${batch.reading.columns.indexOf(column as never)}`,
      right[column!] ?? "Đề nghị tăng cường quảng bá lễ hội, sản phẩm OCOP của quận.",
    ]),
  );
  await mendCells(by, { batchId: id, version: batch.version, cells });
  const mended = await batchOf(by, id);
  expect((await previewBatch(mended)).bad).toBe(0);
  await confirmImport(by, {
    batchId: id,
    version: mended.version,
    skipsLikely: true,
    skipsSimilar: false,
  });
  await runImports();
  expect(await db.opinion.count({ where: { conferenceId, channel: "frontSystem" } })).toBe(18);

  await draftSynthesis(by, { conferenceId, moments: ["before"], submissionKey: randomUUID() });
  const [drafted] = await listSyntheses(by, conferenceId);
  await ruleUnruled(by, { synthesisId: drafted!.id });
  const table = await getTable(drafted!);
  expect(sumsOf(table)).toEqual({ collected: 18, included: 18, leftOut: 0, unruled: 0 });
  expect(new Set(table.included.map(({ topicId }) => topicId)).size).toBe(5);
  const seen = fingerprintOf(table);
  await approveSynthesis(w.frontChair, {
    synthesisId: drafted!.id,
    version: drafted!.version,
    seen,
  });
  const [approved] = await listSyntheses(w.secretariat, conferenceId);
  expect(sumsOf(await getTable(approved!))).toMatchObject({ collected: 18, included: 18 });
});
