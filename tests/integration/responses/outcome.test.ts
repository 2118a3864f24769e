import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { answerOnSpot } from "@/lib/responses/answer-on-spot";
import { confirmOutcome } from "@/lib/responses/confirm-outcome";
import { contestOutcome } from "@/lib/responses/contest-outcome";
import { rejectAnswer } from "@/lib/responses/reject-answer";
import { reportOutcome } from "@/lib/responses/report-outcome";
import {
  answerable,
  axesOf,
  dayAfter,
  during,
  eventsOf,
  everythingOf,
  spokenOf,
  type Answerable,
} from "./answerable";

const report = ({ opinion }: Answerable, version = 2) => ({
  opinionId: opinion.id,
  version,
  outcome: "resolved" as const,
  explanation: "Đã trao giấy chứng nhận cho cả 12 hộ ngày 28/04/2026.",
  evidence: "Biên bản giao nhận ngày 28/04/2026",
  submissionKey: randomUUID(),
});

describe("an outcome", () => {
  it("counts when it is reported, and as confirmed once the Front has confirmed it", async () => {
    const w = await answerable();
    const { id } = await reportOutcome(w.agencyOfficer, report(w), dayAfter);
    expect(await axesOf(w.opinion.id)).toMatchObject({
      outcome: "resolved",
      outcomeConfirmed: false,
    });

    await confirmOutcome(w.frontOfficer, { outcomeReportId: id }, dayAfter);

    expect(await axesOf(w.opinion.id)).toMatchObject({
      outcome: "resolved",
      outcomeConfirmed: true,
    });
    expect(await db.outcomeReport.findUniqueOrThrow({ where: { id } })).toMatchObject({
      standing: "confirmed",
      reportedAsPost: "Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị",
      judgedAsPost: "Ủy viên Thường trực Ủy ban MTTQ phường",
    });
    expect(await eventsOf(w.opinion.id)).toEqual([
      { type: "outcome.reported", outcome: "resolved" },
      { type: "outcome.confirmed", outcome: "resolved" },
    ]);
  });

  it("is under way again when the Front disagrees, and may be reported anew", async () => {
    const w = await answerable();
    const { id } = await reportOutcome(w.secretariat, report(w), dayAfter);
    const judgement = "Còn 3 hộ chưa nhận được giấy.";
    await contestOutcome(w.frontChair, { outcomeReportId: id, judgement }, dayAfter);
    expect(await axesOf(w.opinion.id)).toMatchObject({
      outcome: "inProgress",
      outcomeConfirmed: false,
      outcomeContested: true,
      version: 4,
    });
    await reportOutcome(w.secretariat, report(w, 4), dayAfter);
    expect(await axesOf(w.opinion.id)).toMatchObject({
      ...{ outcome: "resolved", outcomeConfirmed: false, outcomeContested: false },
    });
    expect((await eventsOf(w.opinion.id))[1]).toEqual({
      type: "outcome.contested",
      outcome: "resolved",
      judgement,
    });
  });

  it("that is not final may be followed by another after its confirmation", async () => {
    const w = await answerable();
    const underWay = { ...report(w), outcome: "inProgress" as const };
    const { id } = await reportOutcome(w.secretariat, underWay, dayAfter);
    await confirmOutcome(w.frontOfficer, { outcomeReportId: id }, dayAfter);
    await reportOutcome(w.secretariat, report(w, 4), dayAfter);
    expect(await axesOf(w.opinion.id)).toMatchObject({
      outcome: "resolved",
      outcomeConfirmed: false,
    });
  });

  it("is judged once: the second of two Front officers is told who was first", async () => {
    const w = await answerable();
    const { id } = await reportOutcome(w.secretariat, report(w), dayAfter);
    const results = await Promise.allSettled([
      confirmOutcome(w.frontOfficer, { outcomeReportId: id }, dayAfter),
      contestOutcome(w.frontChair, { outcomeReportId: id, judgement: "Chưa xong." }, dayAfter),
    ]);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(1);
    const winner = results[0]?.status === "fulfilled" ? "Lê Văn Thắng" : "Đỗ Kim Oanh";
    expect(refused[0]?.reason).toMatchObject({
      code: "changed-meanwhile",
      params: { name: winner },
    });
  });

  it("makes one report of a form that is sent twice", async () => {
    const w = await answerable();
    const input = report(w);
    const first = await reportOutcome(w.secretariat, input, dayAfter);
    expect(await reportOutcome(w.secretariat, input, dayAfter)).toMatchObject({ id: first.id });
    expect(await db.outcomeReport.count()).toBe(1);
  });
});

describe("an outcome is refused, and nothing is written", () => {
  it("by people who neither do the work nor judge it", async () => {
    const w = await answerable();
    const { id } = await reportOutcome(w.secretariat, report(w), dayAfter);
    const before = await everythingOf(w.opinion.id);
    for (const actor of [
      w.frontOfficer,
      w.committeeChair,
      w.wardAdministrator,
      w.citySecretariat,
    ]) {
      await expect(reportOutcome(actor, report(w, 3), dayAfter)).rejects.toMatchObject({
        code: "not-allowed",
      });
    }
    for (const actor of [w.secretariat, w.agencyOfficer, w.committeeChair]) {
      await expect(confirmOutcome(actor, { outcomeReportId: id }, dayAfter)).rejects.toMatchObject({
        code: "not-allowed",
      });
    }
    await expect(
      confirmOutcome(w.cauGiaySecretariat, { outcomeReportId: id }, dayAfter),
    ).rejects.toMatchObject({ code: "not-found" });
    expect(await everythingOf(w.opinion.id)).toEqual(before);
  });

  it("where one waits for the Front, or the matter is settled", async () => {
    const w = await answerable();
    const { id } = await reportOutcome(w.secretariat, report(w), dayAfter);
    await expect(reportOutcome(w.secretariat, report(w, 3), dayAfter)).rejects.toMatchObject({
      code: "outcome-waits",
    });
    await confirmOutcome(w.frontOfficer, { outcomeReportId: id }, dayAfter);
    const before = await everythingOf(w.opinion.id);
    await expect(reportOutcome(w.secretariat, report(w, 4), dayAfter)).rejects.toMatchObject({
      code: "outcome-already-final",
    });
    expect(await everythingOf(w.opinion.id)).toEqual(before);
  });

  it("to its own reporter, whatever posts they hold", async () => {
    const w = await answerable();
    const both = { ...w.frontOfficer, posts: [...w.frontOfficer.posts, ...w.secretariat.posts] };
    const { id } = await reportOutcome(both, report(w), dayAfter);
    const before = await everythingOf(w.opinion.id);
    await expect(confirmOutcome(both, { outcomeReportId: id }, dayAfter)).rejects.toMatchObject({
      code: "own-outcome",
    });
    expect(await everythingOf(w.opinion.id)).toEqual(before);
  });

  it("from a page that is no longer the latest", async () => {
    const w = await answerable();
    await answerOnSpot(w.secretariat, spokenOf(w), during);
    await expect(reportOutcome(w.secretariat, report(w), dayAfter)).rejects.toMatchObject({
      code: "changed-meanwhile",
      params: { name: "Phạm Hồng Nhung" },
    });
  });

  it("an answer is not sent back once the matter is settled", async () => {
    const w = await answerable();
    await answerOnSpot(w.secretariat, spokenOf(w), during);
    const { id } = await reportOutcome(w.secretariat, report(w, 3), dayAfter);
    await confirmOutcome(w.frontOfficer, { outcomeReportId: id }, dayAfter);
    const demand = { opinionId: w.opinion.id, version: 5, reason: "Chưa rõ." };
    await expect(rejectAnswer(w.committeeChair, demand, dayAfter)).rejects.toMatchObject({
      code: "outcome-already-final",
    });
  });
});
