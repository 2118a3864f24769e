import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { removeOrphans } from "@/lib/papers/store-file";
import { addHours } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { fileStorage } from "@/lib/platform/storage";
import { addEvidence } from "@/lib/responses/add-evidence";
import { confirmOutcome } from "@/lib/responses/confirm-outcome";
import { getEvidenceFile } from "@/lib/responses/issue-queries";
import type { ReportOutcomeInput } from "@/lib/responses/outcome-schema";
import { reportOutcomeForm } from "@/lib/responses/outcome-schema";
import { listOutcomes } from "@/lib/responses/queries";
import { reportOutcome } from "@/lib/responses/report-outcome";
import { file, filesKept, pdf } from "../papers/papers";
import { answerable, dayAfter, everythingOf, type Answerable } from "./answerable";

beforeEach(() => {
  rmSync(env().STORAGE_DIR, { recursive: true, force: true });
  mkdirSync(env().STORAGE_DIR);
});

const report = (
  { opinion }: Answerable,
  outcome: ReportOutcomeInput["outcome"],
  shown: Partial<ReportOutcomeInput> = {},
) => ({
  ...{ opinionId: opinion.id, version: 2, outcome, explanation: "…", submissionKey: randomUUID() },
  ...shown,
});

async function photo() {
  const pixels = { width: 8, height: 8, channels: 3 as const, background: "#1d4e7a" };
  const exif = { IFD0: { Make: "Telephone of a citizen" } };
  return file("Ngõ 264.png", await sharp({ create: pixels }).withExif(exif).png().toBuffer());
}

describe("an outcome", () => {
  it.each([
    ["resolved", "evidence-missing", "evidence"],
    ["scheduled", "roadmap-missing", "milestone1"],
    ["notFeasible", "reason-missing", "reasonCode"],
  ] as const)("that is %s is not reported without what shows it", async (outcome, code, field) => {
    const w = await answerable();
    const before = await everythingOf(w.opinion.id);
    await expect(
      reportOutcome(w.agencyOfficer, report(w, outcome), dayAfter),
    ).rejects.toMatchObject({ code, field });
    expect(await everythingOf(w.opinion.id)).toEqual(before);
  });

  it("keeps its roadmap and where the money comes from, and a reason only where it belongs", async () => {
    const w = await answerable();
    const milestones = [
      { title: "Lập chủ trương", dueOn: "2026-06-30" },
      { title: "Khởi công", dueOn: "2027-01-15" },
    ];
    const shown = { milestones, funding: "Đầu tư công 2027", reasonCode: "noFunds" as const };
    await reportOutcome(w.agencyOfficer, report(w, "scheduled", shown), dayAfter);
    const [told] = await listOutcomes(w.secretariat, w.opinion.id);
    const kept = milestones.map((one) => ({ id: expect.any(String), ...one, doneOn: null }));
    expect(told).toMatchObject({ milestones: kept, funding: "Đầu tư công 2027", reasonCode: null });
  });

  it("asks each milestone of the form for its day", () => {
    const typed = { ...report({ opinion: { id: randomUUID() } } as Answerable, "scheduled") };
    const parsed = reportOutcomeForm.safeParse({ ...typed, milestone2: "Khởi công" });
    expect(parsed.error?.issues.map(({ path }) => path)).toEqual([["milestoneDay2"]]);
  });
});

describe("the evidence of an outcome", () => {
  it("is a photo kept as its pixels alone, for whoever sees the opinion", async () => {
    const w = await answerable();
    const input = report(w, "resolved");
    const { id } = await reportOutcome(w.agencyOfficer, input, dayAfter, await photo());
    const [told] = await listOutcomes(w.frontOfficer, w.opinion.id);
    expect(told?.files.map(({ fileName }) => fileName)).toEqual(["Ngõ 264.jpg"]);
    const evidenceId = told!.files[0]!.id;
    expect(await getEvidenceFile(w.cauGiaySecretariat, evidenceId)).toBeNull();
    const kept = await getEvidenceFile(w.frontOfficer, evidenceId);
    const content = await buffer(await (await fileStorage()).open(kept!.file.key));
    expect(content.includes("Telephone")).toBe(false);
    expect(id).toBe(told?.id);
  });

  it("is kept once of a form that is sent twice, and not at all of a refused one", async () => {
    const w = await answerable();
    const input = report(w, "resolved");
    await reportOutcome(w.agencyOfficer, input, dayAfter, pdf());
    await reportOutcome(w.agencyOfficer, input, dayAfter, pdf());
    expect(filesKept()).toBe(1);
    await expect(
      reportOutcome(w.agencyOfficer, report(w, "resolved"), dayAfter, pdf()),
    ).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(filesKept()).toBe(1);
  });

  it("is added to until the Front has judged, and survives the sweeping of unused files", async () => {
    const w = await answerable();
    const { id } = await reportOutcome(
      w.agencyOfficer,
      report(w, "resolved", { evidence: "Biên bản số 5" }),
      dayAfter,
    );
    const added = (actor = w.agencyOfficer) =>
      addEvidence(
        actor,
        {
          input: { outcomeReportId: id, caption: "Sau khi sửa", submissionKey: randomUUID() },
          file: pdf(),
        },
        dayAfter,
      );
    await added();
    await added(w.frontOfficer);
    await expect(added(w.committeeChair)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(added(w.cauGiaySecretariat)).rejects.toMatchObject({ code: "not-found" });
    await confirmOutcome(w.frontOfficer, { outcomeReportId: id }, dayAfter);
    await expect(added()).rejects.toMatchObject({ code: "outcome-already-final" });
    await removeOrphans(await fileStorage(), addHours(dayAfter, 48));
    expect(filesKept()).toBe(2);
    expect(await db.evidenceFile.count()).toBe(2);
  });
});
