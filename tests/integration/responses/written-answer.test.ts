import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { answerOnSpot } from "@/lib/responses/answer-on-spot";
import { approveResponse } from "@/lib/responses/approve-response";
import { draftResponse } from "@/lib/responses/draft-response";
import { issueResponse } from "@/lib/responses/issue-response";
import { rejectAnswer } from "@/lib/responses/reject-answer";
import { returnResponse } from "@/lib/responses/return-response";
import { reviseResponse } from "@/lib/responses/revise-response";
import { submitResponse } from "@/lib/responses/submit-response";
import { holdingOf } from "@/tests/integration/conferences/scheduled";
import {
  allChecked,
  answerable,
  axesOf,
  dayAfter,
  draftOf,
  during,
  eventsOf,
  eventTypesOf,
  on,
  spokenOf,
  submitted,
} from "./answerable";

const comment = "Nêu rõ ngày cấp và nơi nhận.";
const issue = { documentNumber: "125/UBND-VP", answeredOn: "2026-03-12" };
const issuedOn = on("2026-03-12");

describe("a written answer", () => {
  it("is returned and approved in the post that answers, of whoever holds another beside it", async () => {
    const w = await answerable();
    const { responseId } = await submitted(w);
    const posts = [...w.partySecretary.posts, ...w.committeeChair.posts];
    const both = { ...w.committeeChair, posts };
    await returnResponse(both, { responseId, version: 2, comment }, dayAfter);
    await submitResponse(w.agencyOfficer, { responseId, version: 3 }, dayAfter);
    await approveResponse(both, { responseId, version: 4, ...allChecked }, dayAfter);
    const steps = await db.responseStep.findMany({
      where: { responseId, toStatus: { in: ["returned", "approved"] } },
    });
    expect(steps.map(({ takenAsPost }) => takenAsPost)).toEqual(
      Array(2).fill("Chủ tịch UBND phường"),
    );
    const events = await db.auditEvent.findMany({
      where: { type: { in: ["response.returned", "response.approved"] } },
    });
    expect(events.map(({ postTitle }) => postTitle)).toEqual(Array(2).fill("Chủ tịch UBND phường"));
  });

  it("goes from draft by return and approval to issue, each step with who and in what post", async () => {
    const w = await answerable();
    const { responseId } = await submitted(w);
    await returnResponse(w.committeeChair, { responseId, version: 2, comment }, dayAfter);
    const better =
      "Ủy ban nhân dân phường trao giấy chứng nhận ngày 28/04/2026 tại bộ phận một cửa.";
    const revision = {
      responseId,
      version: 3,
      body: better,
      answererId: holdingOf(w.committeeChair),
    };
    await reviseResponse(w.agencyOfficer, revision, dayAfter);
    await submitResponse(w.agencyOfficer, { responseId, version: 4 }, dayAfter);
    await approveResponse(w.committeeChair, { responseId, version: 5, ...allChecked }, dayAfter);
    await issueResponse(w.secretariat, { responseId, version: 6, ...issue }, issuedOn);

    const response = await db.response.findUniqueOrThrow({
      where: { id: responseId },
      include: { steps: { orderBy: { id: "asc" } } },
    });
    expect(response).toMatchObject({
      status: "issued",
      body: better,
      documentNumber: "125/UBND-VP",
      answererName: "Vũ Hoàng Nam",
      answeredOn: new Date("2026-03-12"),
    });
    expect(response.steps.map((step) => [step.toStatus, step.takenAsPost])).toEqual([
      ["draft", "Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị"],
      ["submitted", "Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị"],
      ["returned", "Chủ tịch UBND phường"],
      ["submitted", "Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị"],
      ["approved", "Chủ tịch UBND phường"],
      ["issued", "Chuyên viên Văn phòng Đảng ủy"],
    ]);
    expect(response.steps[2]).toMatchObject({ comment });
    expect(await axesOf(w.opinion.id)).toMatchObject({ answerStatus: "answeredInWriting" });
    expect(await eventsOf(w.opinion.id)).toEqual([
      { type: "response.drafted" },
      { type: "response.submitted", to: "Chủ tịch UBND phường" },
      { type: "response.returned", comment },
      { type: "response.revised" },
      { type: "response.submitted", to: "Chủ tịch UBND phường" },
      { type: "response.approved" },
      { type: "response.issued", number: "125/UBND-VP", on: "2026-03-12" },
    ]);
  });

  it("leaves the axis of answers alone until it is issued", async () => {
    const w = await answerable();
    const seen = await submitted(w);
    await approveResponse(w.committeeChair, { ...seen, ...allChecked }, dayAfter);
    expect(await axesOf(w.opinion.id)).toMatchObject({ answerStatus: "unanswered", version: 2 });
  });

  it("may follow an answer on the spot", async () => {
    const w = await answerable();
    await answerOnSpot(w.secretariat, spokenOf(w), during);
    const { responseId } = await submitted(w);
    await approveResponse(w.committeeChair, { responseId, version: 2, ...allChecked }, dayAfter);
    await issueResponse(w.secretariat, { responseId, version: 3, ...issue }, issuedOn);
    expect(await axesOf(w.opinion.id)).toMatchObject({ answerStatus: "answeredInWriting" });
  });

  it("is answered by the leader who approves it, whoever it was drafted for", async () => {
    const w = await answerable();
    const seen = await submitted(w);
    await approveResponse(w.partySecretary, { ...seen, ...allChecked }, dayAfter);
    expect(await db.response.findUniqueOrThrow({ where: { id: seen.responseId } })).toMatchObject({
      answererName: "Nguyễn Đức Hải",
      answererPost: "Bí thư Đảng ủy phường",
    });
  });

  it("comes back from approval when the office finds a fault before it is issued", async () => {
    const w = await answerable();
    const { responseId } = await submitted(w);
    await approveResponse(w.committeeChair, { responseId, version: 2, ...allChecked }, dayAfter);
    await returnResponse(w.committeeChair, { responseId, version: 3, comment }, dayAfter);
    await expect(
      issueResponse(w.secretariat, { responseId, version: 4, ...issue }, issuedOn),
    ).rejects.toMatchObject({ code: "answer-not-in-this-state" });
  });

  it("is drafted anew after a demand to answer again", async () => {
    const w = await answerable();
    await answerOnSpot(w.secretariat, spokenOf(w), during);
    const reason = "Chưa trả lời về thời hạn.";
    await rejectAnswer(w.frontOfficer, { opinionId: w.opinion.id, version: 3, reason }, dayAfter);
    expect(await axesOf(w.opinion.id)).toMatchObject({
      answerStatus: "answerReturned",
      version: 4,
    });
    await draftResponse(w.secretariat, draftOf(w), dayAfter);
    expect(await eventTypesOf(w.opinion.id)).toEqual([
      "response.given",
      "answer.rejected",
      "response.drafted",
    ]);
  });
});

describe("two people at one answer", () => {
  it("lets one of two leaders approve and tells the other who did", async () => {
    const w = await answerable();
    const seen = await submitted(w);

    const results = await Promise.allSettled([
      approveResponse(w.committeeChair, { ...seen, ...allChecked }, dayAfter),
      approveResponse(w.partySecretary, { ...seen, ...allChecked }, dayAfter),
    ]);

    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(1);
    const winner = results[0]?.status === "fulfilled" ? "Vũ Hoàng Nam" : "Nguyễn Đức Hải";
    expect(refused[0]?.reason).toMatchObject({
      code: "changed-meanwhile",
      params: { name: winner },
    });
    expect(await eventTypesOf(w.opinion.id)).toEqual([
      "response.drafted",
      "response.submitted",
      "response.approved",
    ]);
  });

  it("does not approve a text that its author is changing", async () => {
    const w = await answerable();
    const seen = await submitted(w);
    const revision = { ...seen, body: "Bản khác.", answererId: holdingOf(w.committeeChair) };

    const [revised, approved] = await Promise.allSettled([
      reviseResponse(w.agencyOfficer, revision, dayAfter),
      approveResponse(w.committeeChair, { ...seen, ...allChecked }, dayAfter),
    ]);

    const { status, body } = await db.response.findUniqueOrThrow({
      where: { id: seen.responseId },
    });
    if (revised?.status === "fulfilled") {
      expect([status, body]).toEqual(["submitted", "Bản khác."]);
      expect(approved).toMatchObject({
        reason: { code: "changed-meanwhile", params: { name: "Bùi Quốc Việt" } },
      });
    } else {
      expect(status).toBe("approved");
      expect(revised).toMatchObject({
        reason: { code: "changed-meanwhile", params: { name: "Vũ Hoàng Nam" } },
      });
    }
  });

  it("begins one draft where two are begun at once", async () => {
    const w = await answerable();
    const results = await Promise.allSettled([
      draftResponse(w.agencyOfficer, draftOf(w), dayAfter),
      draftResponse(w.secretariat, draftOf(w), dayAfter),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.response.count()).toBe(1);
  });

  it("makes one draft of a form that is sent twice", async () => {
    const w = await answerable();
    const input = draftOf(w);
    const first = await draftResponse(w.agencyOfficer, input, dayAfter);
    expect(await draftResponse(w.agencyOfficer, input, dayAfter)).toEqual(first);
  });
});
