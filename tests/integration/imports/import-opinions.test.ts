import { beforeEach, describe, expect, it } from "vitest";
import { chooseTable } from "@/lib/imports/choose-table";
import { confirmImport } from "@/lib/imports/confirm-import";
import { mendCells } from "@/lib/imports/mend-cells";
import { previewBatch, previewLeft, twinOf } from "@/lib/imports/queries";
import { runImports } from "@/lib/imports/run-imports";
import { undoImport } from "@/lib/imports/undo-import";
import { setApartOpinion } from "@/lib/matters/set-apart-opinion";
import { chargeOpinion } from "@/tests/support/charge-opinion";
import { db } from "@/lib/platform/db";
import { eventsOf } from "@/tests/integration/conferences/scheduled";
import { conferenceIn, record } from "@/tests/integration/opinions/desk";
import { world, type World } from "@/tests/support/world";
import { batchOf, list, opinionsOf, uploaded } from "./imported";

let w: World;
let conferenceId: string;

beforeEach(async () => {
  w = await world();
  ({ id: conferenceId } = await conferenceIn(w, "planned"));
});

async function confirmed(skipsLikely = true, text = list, skipsSimilar = false) {
  const { id, version } = await uploaded(w.frontOfficer, conferenceId, text);
  await confirmImport(w.frontOfficer, { batchId: id, version, skipsLikely, skipsSimilar });
  return id;
}

describe("the preview of a list", () => {
  it("judges each row and cell, and writes nothing", async () => {
    const batch = await uploaded(w.frontOfficer, conferenceId);
    const { rows, good, bad, likely } = await previewBatch(batch);
    expect({ rows: rows.length, good, bad, likely }).toEqual({
      rows: 6,
      good: 3,
      bad: 3,
      likely: 1,
    });
    expect(
      rows.flatMap(({ number, problems }) => problems.map((one) => ({ number, ...one }))),
    ).toEqual([
      { number: 4, column: "text", value: "", reason: "validation.required" },
      { number: 5, column: "receivedOn", value: "30/02/2026", reason: "validation.noSuchDay" },
      {
        number: 6,
        column: "topicId",
        value: "Thủy lợi nội đồng",
        reason: "imports.reason.topicUnknown",
      },
    ]);
    expect(rows.find(({ number }) => number === 8)?.likely).toBe("3");
    expect(rows[0]!.input).toMatchObject({ moment: "before", contributorPhone: "0912345678" });
    expect(rows[4]!.input?.receivedOn).toBe("2026-10-15");
    expect(await opinionsOf(conferenceId)).toEqual([]);
  });

  it("marks what the conference has already, in other spacing and accents as well", async () => {
    const text = "Công viên  thiếu ghế ngồi.";
    const { code } = await record(w.secretariat, conferenceId, { text });
    const { rows } = await previewBatch(await uploaded(w.frontOfficer, conferenceId));
    expect(rows.find(({ number }) => number === 7)?.likely).toBe(code);
  });

  it("takes cells that were mended, and forgets them with another table", async () => {
    const { id, version } = await uploaded(w.frontOfficer, conferenceId);
    const cells = { "4:1": "Đường tối", "5:3": "28/02/2026", "6:2": "Môi trường" };
    const mend = { batchId: id, version, cells };
    await mendCells(w.frontOfficer, mend);
    expect((await previewBatch(await batchOf(w.frontOfficer, id))).bad).toBe(0);
    await expect(mendCells(w.frontOfficer, mend)).rejects.toMatchObject({
      code: "changed-meanwhile",
    });

    const { reading } = await batchOf(w.frontOfficer, id);
    const other = { ...reading, headerRow: 1, batchId: id, version: version + 1 };
    await chooseTable(w.frontOfficer, other);
    expect((await batchOf(w.frontOfficer, id)).mended).toEqual({});
  });

  it("remembers for the unit what a column was chosen to be", async () => {
    const { id, version, reading } = await uploaded(w.frontOfficer, conferenceId);
    const columns = reading.columns.map((column, index) => (index === 0 ? "place" : column));
    await chooseTable(w.frontOfficer, { ...reading, columns, batchId: id, version });
    expect((await uploaded(w.secretariat, conferenceId)).reading.columns[0]).toBe("place");
  });
});

describe("loading a list", () => {
  it("writes all good rows at once, with codes in their order, and tells it", async () => {
    const id = await confirmed();
    await runImports();
    const opinions = await opinionsOf(conferenceId);
    expect(opinions.map(({ code, text, topicId }) => [code, text, topicId])).toEqual([
      ["PTH-2026-001", "Ngõ 52 thiếu đèn chiếu sáng", "transport"],
      ["PTH-2026-002", "Công viên thiếu ghế ngồi", "environment"],
    ]);
    expect(opinions[0]!.contributor?.phone).toBe("0912345678");
    expect(opinions.map(({ imported }) => imported?.row)).toEqual([3, 7]);
    const batch = await batchOf(w.frontOfficer, id);
    expect(batch).toMatchObject({ status: "loaded", loadedRows: 2, leftRows: 4 });
    expect(await eventsOf(id)).toEqual([
      { type: "import.uploaded", rows: 8 },
      { type: "import.loaded", rows: 2, left: 4 },
    ]);
    expect(await eventsOf(opinions[0]!.id)).toEqual([
      { type: "opinion.recorded", code: "PTH-2026-001" },
    ]);
    expect((await record(w.secretariat, conferenceId)).code).toBe("PTH-2026-003");
  });

  it("keeps a ruling for each row that says under whose competence it falls", async () => {
    const rows = ["Thiếu đèn,Thành phố", "Thiếu ghế,", "Rác,Cấp huyện"].map((row) => `${row},Khác`);
    await confirmed(true, ["Ý kiến,Thẩm quyền,Lĩnh vực", ...rows].join("\n"));
    await runImports();
    const rulings = await db.competenceRuling.findMany({
      select: { competence: true, weight: true, opinion: { select: { competence: true } } },
    });
    expect(rulings).toEqual([
      { competence: "city", weight: "proposal", opinion: { competence: "city" } },
    ]);
    expect((await opinionsOf(conferenceId)).map(({ text }) => text)).toEqual([
      "Thiếu đèn",
      "Thiếu ghế",
    ]);
  });

  it("gives back exactly the rows that were left", async () => {
    const id = await confirmed();
    await runImports();
    const { rows } = await previewLeft(await batchOf(w.frontOfficer, id));
    expect(rows.map(({ number }) => number)).toEqual([4, 5, 6, 8]);
  });

  it("takes likely duplicates along where that is wanted", async () => {
    await confirmed(false);
    await runImports();
    expect(await opinionsOf(conferenceId)).toHaveLength(3);
  });

  it("takes rows along that only resemble others, and leaves them out where that is wanted", async () => {
    const { code } = await record(w.secretariat, conferenceId, {
      text: "Ngõ 52 thiếu đèn chiếu sáng, đề nghị UBND phường lắp thêm.",
    });
    const resembling = [
      "Nội dung,Lĩnh vực",
      "Thiếu đèn chiếu sáng tại ngõ 52; đề nghị Uỷ ban nhân dân phường lắp thêm,Giao thông",
      "Cống ngõ 264 Âu Cơ hay tắc gây ngập,Môi trường",
      "Ngõ 264 Âu Cơ: cống hay tắc gây ngập,Môi trường",
    ].join("\n");
    const preview = await previewBatch(await uploaded(w.frontOfficer, conferenceId, resembling));
    expect(preview).toMatchObject({ good: 3, likely: 0, similar: 2 });
    expect(preview.rows.map(({ similar }) => similar)).toEqual([code, null, "3"]);

    const id = await confirmed(true, resembling, true);
    await runImports();
    expect(await opinionsOf(conferenceId)).toHaveLength(2);
    const left = await previewLeft(await batchOf(w.frontOfficer, id));
    expect(left.rows.map(({ number }) => number)).toEqual([2, 4]);
    await confirmed(true, resembling);
    await runImports();
    expect(await opinionsOf(conferenceId)).toHaveLength(4);
  });

  it("names no denunciation that a row resembles", async () => {
    const text = "Tôi tố cáo cán bộ thu tiền cây ở ngõ 52 không biên lai";
    const { id } = await record(w.secretariat, conferenceId, { text });
    const apart = { kind: "denunciation" as const, reason: "Tố cáo" };
    await setApartOpinion(w.secretariat, { opinionId: id, version: 1, ...apart });
    const resembling = `Nội dung,Lĩnh vực\n${text} gì,Giao thông`;
    const { rows } = await previewBatch(await uploaded(w.frontOfficer, conferenceId, resembling));
    expect(rows[0]).toMatchObject({ likely: null, similar: null });
  });

  it("is done once, however many workers there are", async () => {
    await confirmed();
    await Promise.all([runImports(), runImports(), runImports()]);
    expect(await opinionsOf(conferenceId)).toHaveLength(2);
  });

  it("says why where the conference closed meanwhile, and writes nothing", async () => {
    const id = await confirmed();
    await db.conference.update({ where: { id: conferenceId }, data: { status: "cancelled" } });
    await runImports();
    const batch = await batchOf(w.frontOfficer, id);
    expect(batch).toMatchObject({ status: "failed", failure: "import-nothing-to-load" });
    expect(await opinionsOf(conferenceId)).toEqual([]);
  });

  it("notices the same file again", async () => {
    await confirmed();
    await runImports();
    const again = await uploaded(w.secretariat, conferenceId);
    expect((await twinOf(again))?.createdBy.fullName).toBe("Lê Văn Thắng");
  });

  it("is refused where nothing can be loaded", async () => {
    const { id, version } = await uploaded(w.frontOfficer, conferenceId, "Nội dung\n,\nabc");
    const input = { batchId: id, version, skipsLikely: true, skipsSimilar: false };
    await expect(confirmImport(w.frontOfficer, input)).rejects.toMatchObject({
      code: "import-nothing-to-load",
    });
  });
});

describe("undoing a list", () => {
  it("takes every opinion of it back and leaves the others", async () => {
    const other = await record(w.secretariat, conferenceId);
    const id = await confirmed();
    await runImports();
    const { version } = await batchOf(w.frontOfficer, id);
    await undoImport(w.secretariat, { batchId: id, version });
    expect((await opinionsOf(conferenceId)).map(({ code }) => code)).toEqual([other.code]);
    expect((await batchOf(w.frontOfficer, id)).status).toBe("undone");
    expect((await eventsOf(id)).at(-1)).toEqual({ type: "import.undone", rows: 2 });
    expect(await db.contributor.count()).toBe(0);
  });

  it("is refused once somebody works on one of them", async () => {
    const id = await confirmed();
    await runImports();
    const [first] = await opinionsOf(conferenceId);
    await chargeOpinion(w.committeeChair, {
      ...{ opinionId: first!.id, version: 1, organisationId: w.agency.id, dueOn: null },
    });
    const { version } = await batchOf(w.frontOfficer, id);
    await expect(undoImport(w.frontOfficer, { batchId: id, version })).rejects.toMatchObject({
      code: "import-in-use",
      params: { count: 1 },
    });
    expect(await opinionsOf(conferenceId)).toHaveLength(2);
  });
});

it.each([
  ["partySecretary", "not-allowed"],
  ["agencyOfficer", "not-allowed"],
  ["cauGiaySecretariat", "not-found"],
] as const)("takes no list from %s: %s", async (who, code) => {
  await expect(uploaded(w[who], conferenceId, list)).rejects.toMatchObject({ code });
  expect(await db.importBatch.count()).toBe(0);
});
