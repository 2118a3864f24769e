import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { groupOpinions } from "@/lib/matters/group-opinions";
import { takeOut } from "@/lib/matters/take-out";
import { makeReceipt } from "@/lib/opinions/make-receipt";
import { receiptSecretOf } from "@/lib/opinions/receipt-link";
import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { answerOnSpot } from "@/lib/responses/answer-on-spot";
import { confirmOutcome } from "@/lib/responses/confirm-outcome";
import { contestOutcome } from "@/lib/responses/contest-outcome";
import { listKeptAnswers } from "@/lib/responses/kept-answers";
import { reachRoadmapStep } from "@/lib/responses/reach-roadmap-step";
import { reportOutcome } from "@/lib/responses/report-outcome";
import type { ReportOutcomeInput } from "@/lib/responses/outcome-schema";
import { trackOpinion } from "@/lib/responses/track-opinion";
import { takeBackItems } from "@/lib/transfers/take-back-items";
import { record } from "../opinions/desk";
import { isoToday, itemsOf, send, transferable } from "../transfers/sending";
import { answerable, dayAfter, during, on, spokenOf, type Answerable } from "./answerable";

const done = {
  outcome: "resolved" as const,
  explanation: "Đã trao giấy chứng nhận cho cả 12 hộ, trong đó có hộ bà Trần Thị Hoa.",
  evidence: "Biên bản giao nhận ngày 28/04/2026",
};
const confirmedOn = on("2026-05-06");

let w: Answerable;
beforeEach(async () => {
  w = await answerable();
  await makeReceipt(w.frontOfficer, { opinionId: w.opinion.id, isMailed: false });
});

const versionOf = async (id: string) =>
  (await db.opinion.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

async function report(told: Partial<ReportOutcomeInput> = {}, { id } = w.opinion) {
  const seen = { opinionId: id, version: await versionOf(id), submissionKey: randomUUID() };
  return (await reportOutcome(w.agencyOfficer, { ...done, ...seen, ...told }, dayAfter)).id;
}

const confirm = (outcomeReportId: string) =>
  confirmOutcome(w.frontOfficer, { outcomeReportId }, confirmedOn);

const track = (id = w.opinion.id) => trackOpinion(receiptSecretOf(id));

describe("who raised an opinion", () => {
  it("reads what was done, when, and which organisation confirmed it, by nobody's name", async () => {
    await confirm(await report());
    const tracked = await track();
    expect(tracked?.outcome).toMatchObject({
      ...{ standing: "confirmed", outcome: "resolved" },
      report: {
        ...{ explanation: done.explanation, reportedAt: dayAfter, confirmedAt: confirmedOn },
        confirmedBy: "Ủy ban Mặt trận Tổ quốc Việt Nam phường Tây Hồ",
      },
    });
    for (const { fullName } of [w.frontOfficer, w.agencyOfficer])
      expect(JSON.stringify(tracked)).not.toContain(fullName);
  });

  it("reads of what is not confirmed only that it waits", async () => {
    await report();
    const tracked = await track();
    expect(tracked?.outcome).toEqual({ standing: "waiting", reportedAt: dayAfter });
    expect(JSON.stringify(tracked)).not.toMatch(/giấy chứng nhận|resolved/);
  });

  it("reads of what the Front contested that it is under way, and never the text", async () => {
    const outcomeReportId = await report();
    const judgement = "Còn 3 hộ chưa nhận được giấy.";
    await contestOutcome(w.frontChair, { outcomeReportId, judgement }, confirmedOn);
    const tracked = await track();
    expect(tracked?.outcome).toEqual({ standing: "underWay" });
    expect(JSON.stringify(tracked)).not.toMatch(/hộ/);
  });

  it("no longer reads a confirmed report that a later one, not yet confirmed, replaces", async () => {
    await confirm(await report({ outcome: "inProgress", explanation: "Đang đo đạc." }));
    await report();
    expect((await track())?.outcome).toMatchObject({ standing: "waiting" });
  });

  it("reads the roadmap of what waits for money as it was confirmed", async () => {
    const milestones = [{ title: "Khởi công", dueOn: "2027-01-15" }];
    const funding = "Đầu tư công năm 2027";
    await confirm(await report({ outcome: "scheduled", milestones, funding }));
    const step = await db.roadmapStep.findFirstOrThrow({ select: { id: true } });
    const reached = { roadmapStepId: step.id, doneOn: "2026-05-06" };
    await reachRoadmapStep(w.agencyOfficer, reached, confirmedOn);
    const told = (await track())?.outcome;
    expect(told).toMatchObject({ standing: "confirmed", report: { funding } });
    expect(told?.standing === "confirmed" && told.report?.milestones).toEqual(milestones);
  });

  it("reads the reason why it cannot be done", async () => {
    await confirm(await report({ outcome: "notFeasible", reasonCode: "againstPlanning" }));
    const reason = { reasonCode: "againstPlanning", explanation: done.explanation };
    expect((await track())?.outcome).toMatchObject({ outcome: "notFeasible", report: reason });
  });

  it("reads to whom it was passed, and on which day, unless it came back", async () => {
    const sent = await transferable();
    w = { ...w, ...sent, conference: w.conference, agencyOfficer: sent.secretariat };
    const { id } = w.opinion;
    await makeReceipt(w.frontOfficer, { opinionId: id, isMailed: false });
    await confirm(await report({ outcome: "transferredUp" }));
    const outside = { toUnitId: "", outsideBody: "Công ty Điện lực Tây Hồ" };
    const transfer = await send(sent, w.secretariat, [id], outside);
    const sentOn = plainDate(isoToday());
    expect((await track())?.outcome).toMatchObject({
      report: { sentTo: outside.outsideBody, sentOn },
    });
    await takeBackItems(w.secretariat, { itemIds: await itemsOf(transfer.id), reason: "Nhầm." });
    expect((await track())?.outcome).toMatchObject({ report: { sentTo: null, sentOn: null } });
  });
});

describe("who raised the same as another", () => {
  let other: { id: string };
  let matterId: string;
  beforeEach(async () => {
    const named = { contributorName: "Trần Thị Hoa", contributorPhone: "0912 345 678" };
    const lead = await record(w.frontOfficer, w.conference.id, { moment: "at", ...named });
    other = await record(w.frontOfficer, w.conference.id, { moment: "at" });
    w = { ...w, opinion: lead };
    const opinionIds = [lead.id, other.id];
    ({ matterId } = await groupOpinions(w.frontOfficer, { opinionIds, leadId: lead.id }));
    await makeReceipt(w.frontOfficer, { opinionId: other.id, isMailed: false });
    await makeReceipt(w.frontOfficer, { opinionId: lead.id, isMailed: false });
    const body = "Bà Trần Thị Hoa (0912345678) nêu đúng; phường sẽ làm.";
    const version = await versionOf(lead.id);
    await answerOnSpot(w.secretariat, { ...spokenOf(w, version), body }, during);
  });

  const leave = async (answer: "keep" | "own", at = on("2026-05-01")) => {
    const matter = await db.matter.findUniqueOrThrow({ where: { id: matterId } });
    const input = { matterId, opinionId: other.id, answer, version: matter.version };
    await takeOut(w.frontOfficer, input, at);
  };
  const bodies = async () => (await track(other.id))?.answers.map(({ body }) => body);

  it("reads the common answer and outcome without the name of whoever else raised it", async () => {
    const outcomeReportId = await reportBySecretariat();
    await confirm(outcomeReportId);
    expect(await bodies()).toEqual(["Bà … (…) nêu đúng; phường sẽ làm."]);
    expect(JSON.stringify(await track(other.id))).not.toContain("Hoa");
    expect(JSON.stringify(await track())).toContain("Trần Thị Hoa");
  });

  it("goes on reading the answer that the opinion kept when it left", async () => {
    await leave("keep");
    expect(await track(other.id)).toMatchObject({ answerStatus: "answeredOnSpot" });
    expect(await bodies()).toEqual(["Bà … (…) nêu đúng; phường sẽ làm."]);
  });

  it("reads no answer once it stands again as it stood before", async () => {
    await leave("own");
    expect(await bodies()).toEqual([]);
  });

  it("keeps what was confirmed before it left", async () => {
    await confirm(await reportBySecretariat());
    await leave("keep", on("2026-05-07"));
    expect((await track(other.id))?.outcome).toMatchObject({
      ...{ standing: "confirmed", report: { confirmedAt: confirmedOn } },
    });
    const [kept] = await listKeptAnswers(w.secretariat, other.id);
    expect(kept?.outcomes).toHaveLength(1);
  });

  it("hears of nothing that was confirmed after it left", async () => {
    await leave("keep");
    await confirm(await reportBySecretariat());
    expect((await track(other.id))?.outcome).toBeNull();
    expect((await track())?.outcome).toMatchObject({ standing: "confirmed" });
    const [kept] = await listKeptAnswers(w.secretariat, other.id);
    expect(kept).toMatchObject({ code: w.opinion.code, responses: [{ status: "issued" }] });
    expect(kept?.outcomes).toEqual([]);
    expect(await listKeptAnswers(w.cauGiaySecretariat, other.id)).toEqual([]);
  });

  it("still reads the answer through a further opinion that one who kept it leads", async () => {
    await leave("keep");
    const third = await record(w.frontOfficer, w.conference.id, { moment: "at" });
    await makeReceipt(w.frontOfficer, { opinionId: third.id, isMailed: false });
    const opinionIds = [other.id, third.id];
    await groupOpinions(w.frontOfficer, { opinionIds, leadId: other.id });
    expect((await track(third.id))?.answers).toHaveLength(1);
  });

  async function reportBySecretariat() {
    const { id } = w.opinion;
    const seen = { opinionId: id, version: await versionOf(id), submissionKey: randomUUID() };
    return (await reportOutcome(w.secretariat, { ...done, ...seen }, dayAfter)).id;
  }
});
