import { beforeEach, describe, expect, it } from "vitest";
import { parseEvent } from "@/lib/audit/events";
import { changePaper } from "@/lib/papers/change-paper";
import { getPaperFile, listPapers } from "@/lib/papers/queries";
import { withdrawPaper } from "@/lib/papers/withdraw-paper";
import { db } from "@/lib/platform/db";
import { scheduled, type Scheduled, today } from "../conferences/scheduled";
import { added, filesKept, paperOf, pdf } from "./papers";

let w: Scheduled;
let paperId: string;

beforeEach(async () => {
  w = await scheduled();
  paperId = (await added(w)).id;
});

const change = (facts: Parameters<typeof paperOf>[0], version = 1) => ({
  ...paperOf(facts),
  paperId,
  version,
});

async function events() {
  const rows = await db.auditEvent.findMany({
    where: { subjectId: paperId },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ type, data }) => parseEvent(type, data));
}

describe("changing a paper", () => {
  it("takes the number and day once the clerk has given them, and tells which", async () => {
    await changePaper(
      w.secretariat,
      change({ number: "859/TB-UBND", issuedOn: "2026-03-02" }),
      today,
    );
    expect((await events()).at(-1)).toEqual({
      type: "paper.changed",
      fields: ["number", "issuedOn"],
    });
    await changePaper(
      w.secretariat,
      change({ number: "859/TB-UBND", issuedOn: "2026-03-02" }, 2),
      today,
    );
    expect(await events()).toHaveLength(2);
  });

  it("tells the second of two editors who was first", async () => {
    await changePaper(w.secretariat, change({ title: "Bản một" }), today);
    await expect(
      changePaper(w.secretariat, change({ title: "Bản hai" }), today),
    ).rejects.toMatchObject({ code: "changed-meanwhile", params: { name: "Phạm Hồng Nhung" } });
  });

  it("is the secretariat's, and of what the Front added also the Front's", async () => {
    await expect(changePaper(w.frontOfficer, change({ title: "x" }), today)).rejects.toMatchObject({
      code: "not-allowed",
    });
    paperId = (await added(w, pdf(), {}, w.frontOfficer)).id;
    await changePaper(w.frontOfficer, change({ title: "Bảng tổng hợp" }), today);
    await expect(
      changePaper(w.cauGiaySecretariat, change({ title: "x" }, 2), today),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});

it("keeps a withdrawn paper with its reason, and hands it to nobody", async () => {
  const kept = filesKept();
  await withdrawPaper(w.secretariat, { paperId, version: 1, reason: "Thay bằng bản đã ký" }, today);
  const [paper] = await listPapers(w.secretariat, w.conference.conferenceId);
  expect(paper).toMatchObject({ withdrawnAt: today, withdrawnReason: "Thay bằng bản đã ký" });
  expect(await getPaperFile(w.secretariat, paperId)).toBeNull();
  expect(filesKept()).toBe(kept);
  expect((await events()).at(-1)).toMatchObject({
    type: "paper.withdrawn",
    reason: "Thay bằng bản đã ký",
  });
  await expect(changePaper(w.secretariat, change({}, 2), today)).rejects.toMatchObject({
    code: "paper-withdrawn",
  });
});

it("shows each audience what is meant for it", async () => {
  const ofOffice = (await added(w, pdf(), { audience: "office" })).id;
  const ofAll = (await added(w, pdf(), { audience: "public" })).id;
  const mayHave = async (actor: Parameters<typeof getPaperFile>[0]) => {
    const asked = [ofOffice, paperId, ofAll].map((id) => getPaperFile(actor, id));
    return (await Promise.all(asked)).map(Boolean);
  };
  expect(await mayHave(w.secretariat)).toEqual([true, true, true]);
  expect(await mayHave(w.frontOfficer)).toEqual([true, true, true]);
  expect(await mayHave(w.committeeChair)).toEqual([false, true, true]);
  expect(await mayHave(w.citySecretariat)).toEqual([false, true, true]);
  expect(await mayHave(w.cauGiaySecretariat)).toEqual([false, false, true]);
  expect(await mayHave(null)).toEqual([false, false, true]);
  expect(await getPaperFile(null, "no-id")).toBeNull();
});
