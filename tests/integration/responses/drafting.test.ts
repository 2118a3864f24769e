import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { addHours } from "@/lib/platform/dates";
import { approveResponse } from "@/lib/responses/approve-response";
import { approveSeveral } from "@/lib/responses/approve-several";
import { checkResponse } from "@/lib/responses/check-response";
import { commentResponse } from "@/lib/responses/comment-response";
import { getWriting, listComments, listTexts } from "@/lib/responses/draft-queries";
import { draftResponse } from "@/lib/responses/draft-response";
import { keepCopy, takeOverResponse } from "@/lib/responses/hold-response";
import { reviseResponse } from "@/lib/responses/revise-response";
import { addTemplate } from "@/lib/responses/add-template";
import { changeTemplate } from "@/lib/responses/change-template";
import { removeTemplate } from "@/lib/responses/remove-template";
import { returnResponse } from "@/lib/responses/return-response";
import { settleComment } from "@/lib/responses/settle-comment";
import { submitResponse } from "@/lib/responses/submit-response";
import { getTemplate, listTemplates } from "@/lib/responses/template-queries";
import { answerPoints } from "@/lib/responses/vocabulary";
import { holdingOf } from "@/tests/integration/conferences/scheduled";
import {
  allChecked,
  answerable,
  dayAfter,
  draftOf,
  eventTypesOf,
  everythingOf,
  submitted,
  type Answerable,
} from "./answerable";

const drafted = async (w: Answerable) => {
  const { id } = await draftResponse(w.agencyOfficer, draftOf(w), dayAfter);
  return id;
};

const revision = (w: Answerable, responseId: string, version: number, body: string) => ({
  ...{ responseId, version, body },
  answererId: holdingOf(w.committeeChair),
});

describe("the versions of a draft", () => {
  it("are kept each time another text is saved, with who saved it", async () => {
    const w = await answerable();
    const id = await drafted(w);
    await reviseResponse(w.agencyOfficer, revision(w, id, 1, draftOf(w).body), dayAfter);
    await reviseResponse(w.secretariat, revision(w, id, 1, "Bản thứ hai."), dayAfter);
    const texts = await listTexts(w.committeeChair, id);
    expect(texts.map(({ number, body, savedByName }) => [number, body, savedByName])).toEqual([
      [1, draftOf(w).body, "Bùi Quốc Việt"],
      [2, "Bản thứ hai.", "Phạm Hồng Nhung"],
    ]);
    expect(await listTexts(w.cauGiaySecretariat, id)).toEqual([]);
  });
});

describe("a draft that is saved as it is", () => {
  it("stays as it was and leaves no trace, and may be sent again", async () => {
    const w = await answerable();
    const { responseId, version } = await submitted(w);
    const comment = "Nêu rõ thời hạn.";
    await returnResponse(w.committeeChair, { responseId, version, comment }, dayAfter);
    const before = await everythingOf(w.opinion.id);
    const same = { ...revision(w, responseId, 3, draftOf(w).body), isInterim: false };
    const saved = await reviseResponse(w.secretariat, { ...same, finalDueOn: null }, dayAfter);
    expect(saved.version).toBe(3);
    expect(await everythingOf(w.opinion.id)).toEqual(before);
    await submitResponse(w.agencyOfficer, { responseId, version: 3 }, dayAfter);
    expect((await eventTypesOf(w.opinion.id)).slice(-2)).toEqual([
      "response.returned",
      "response.submitted",
    ]);
  });

  it("is another one with another leader, or as an interim answer with its day", async () => {
    const w = await answerable();
    const id = await drafted(w);
    const { body } = draftOf(w);
    const other = { ...revision(w, id, 1, body), answererId: holdingOf(w.partySecretary) };
    expect((await reviseResponse(w.agencyOfficer, other, dayAfter)).version).toBe(2);
    const promised = { ...other, version: 2, isInterim: true, finalDueOn: "2026-04-30" };
    expect((await reviseResponse(w.agencyOfficer, promised, dayAfter)).version).toBe(3);
    const again = { ...promised, version: 3 };
    expect((await reviseResponse(w.agencyOfficer, again, dayAfter)).version).toBe(3);
  });
});

describe("two who write one answer", () => {
  const copyOf = (responseId: string, body: string) => ({ responseId, baseVersion: 1, body });

  it("is told who writes, keeps both texts, and may take over, which the trail tells", async () => {
    const w = await answerable();
    const id = await drafted(w);
    expect(await keepCopy(w.agencyOfficer, copyOf(id, "Của phòng."), dayAfter)).toBeNull();
    expect(await keepCopy(w.secretariat, copyOf(id, "Của văn phòng."), dayAfter)).toMatchObject({
      name: "Bùi Quốc Việt",
    });
    await takeOverResponse(w.secretariat, { responseId: id }, dayAfter);
    expect((await getWriting(w.agencyOfficer, id, dayAfter)).other?.personName).toBe(
      "Phạm Hồng Nhung",
    );
    const { copies } = await getWriting(w.secretariat, id, dayAfter);
    expect(copies.map(({ body }) => body).sort()).toEqual(["Của phòng.", "Của văn phòng."]);
    const [event] = await db.auditEvent.findMany({ where: { type: "response.takenOver" } });
    expect(event?.data).toEqual({ from: "Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị" });
  });

  it("holds no longer than somebody types", async () => {
    const w = await answerable();
    const id = await drafted(w);
    await keepCopy(w.agencyOfficer, copyOf(id, "Của phòng."), dayAfter);
    const later = addHours(dayAfter, 1);
    expect(await keepCopy(w.secretariat, copyOf(id, "Của văn phòng."), later)).toBeNull();
  });

  it("saves one of two texts at once and loses neither", async () => {
    const w = await answerable();
    const id = await drafted(w);
    await keepCopy(w.agencyOfficer, copyOf(id, "Của phòng."), dayAfter);
    await keepCopy(w.secretariat, copyOf(id, "Của văn phòng."), dayAfter);
    const results = await Promise.allSettled([
      reviseResponse(w.agencyOfficer, revision(w, id, 1, "Của phòng."), dayAfter),
      reviseResponse(w.secretariat, revision(w, id, 1, "Của văn phòng."), dayAfter),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { body } = await db.response.findUniqueOrThrow({ where: { id } });
    const copies = await db.responseCopy.findMany();
    expect([body, ...copies.map((copy) => copy.body)].sort()).toEqual([
      "Của phòng.",
      "Của văn phòng.",
    ]);
  });

  it("is not for those who do not write the answer", async () => {
    const w = await answerable();
    const id = await drafted(w);
    await expect(keepCopy(w.frontOfficer, copyOf(id, "…"), dayAfter)).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(keepCopy(w.cauGiaySecretariat, copyOf(id, "…"))).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("the checklist", () => {
  it("is ticked by the office or the leader, and an open point needs a reason", async () => {
    const w = await answerable();
    const seen = await submitted(w);
    const checks = answerPoints.slice(0, 3);
    await checkResponse(w.secretariat, { ...seen, checks }, dayAfter);
    const { responseId } = seen;
    const before = await everythingOf(w.opinion.id);
    await expect(
      approveResponse(w.committeeChair, { responseId, version: 3, checks: [], waiver: null }),
    ).rejects.toMatchObject({ code: "checklist-open", field: "waiver" });
    expect(await everythingOf(w.opinion.id)).toEqual(before);
    const waiver = "Không cần căn cứ pháp lý.";
    await approveResponse(w.committeeChair, { responseId, version: 3, checks: [], waiver });
    const response = await db.response.findUniqueOrThrow({
      where: { id: responseId },
      include: { checks: true },
    });
    expect(response).toMatchObject({ status: "approved", checkWaiver: waiver });
    expect(new Set(response.checks.map(({ tickedByName }) => tickedByName))).toEqual(
      new Set(["Phạm Hồng Nhung"]),
    );
  });

  it("is not ticked by those who wrote the answer, and begins anew with another text", async () => {
    const w = await answerable();
    const seen = await submitted(w);
    const both = { ...w.secretariat, posts: [...w.secretariat.posts, ...w.agencyOfficer.posts] };
    await reviseResponse(both, revision(w, seen.responseId, 2, "Bản khác."), dayAfter);
    await expect(
      checkResponse(both, { responseId: seen.responseId, version: 3, checks: [] }, dayAfter),
    ).rejects.toMatchObject({ code: "own-answer" });
    await expect(
      checkResponse(w.agencyOfficer, { ...seen, version: 3, checks: [] }, dayAfter),
    ).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("lets a leader approve several at once, and refuses each of the others with its reason", async () => {
    const w = await answerable();
    const seen = await submitted(w);
    const stale = await approveSeveral(w.committeeChair, { answers: [{ ...seen, version: 1 }] });
    expect(stale[0]?.refusal?.code).toBe("changed-meanwhile");
    const open = await approveSeveral(w.committeeChair, { answers: [seen] });
    expect(open[0]?.refusal?.code).toBe("checklist-open");
    await checkResponse(w.secretariat, { ...seen, checks: allChecked.checks }, dayAfter);
    const { responseId } = seen;
    expect(
      await approveSeveral(w.committeeChair, { answers: [{ responseId, version: 3 }] }),
    ).toEqual([{ responseId, refusal: null, code: w.opinion.code }]);
  });
});

describe("remarks at the text", () => {
  it("are made by writers and leaders, and settled one by one, once", async () => {
    const w = await answerable();
    const { responseId } = await submitted(w);
    const remark = {
      ...{ responseId, passage: draftOf(w).body, comment: "Nêu rõ ngày." },
      submissionKey: randomUUID(),
    };
    const { id: commentId } = await commentResponse(w.committeeChair, remark, dayAfter);
    expect((await commentResponse(w.committeeChair, remark, dayAfter)).id).toBe(commentId);
    await expect(commentResponse(w.frontOfficer, remark, dayAfter)).rejects.toMatchObject({
      code: "not-allowed",
    });
    await settleComment(w.agencyOfficer, { commentId }, dayAfter);
    await expect(settleComment(w.agencyOfficer, { commentId })).rejects.toMatchObject({
      code: "changed-meanwhile",
    });
    const [shown] = await listComments(w.secretariat, responseId);
    expect(shown).toMatchObject({ madeByName: "Vũ Hoàng Nam", settledByName: "Bùi Quốc Việt" });
  });
});

describe("the templates of a unit", () => {
  const template = () => ({
    ...{ name: "Ngập úng", topicId: "environment", outcome: null },
    body: "{{đơn vị}} nạo vét cống tại {{nơi}}.",
    submissionKey: randomUUID(),
  });

  it("are kept by its office, each name once, without unknown fields, and seen by no other unit", async () => {
    const w = await answerable();
    const { id } = await addTemplate(w.secretariat, template());
    expect((await listTemplates(w.secretariat)).map(({ name }) => name)).toEqual(["Ngập úng"]);
    expect(await getTemplate(w.cauGiaySecretariat, id)).toBeNull();
    await expect(addTemplate(w.secretariat, template())).rejects.toMatchObject({
      code: "template-name-taken",
      field: "name",
    });
    const mistyped = { ...template(), name: "Khác", body: "{{số nhà}}" };
    await expect(addTemplate(w.secretariat, mistyped)).rejects.toMatchObject({
      code: "template-field-unknown",
      field: "body",
    });
    await expect(addTemplate(w.frontOfficer, template())).rejects.toMatchObject({
      code: "not-allowed",
    });
    const change = { ...template(), templateId: id, version: 1, name: "Thoát nước" };
    await expect(changeTemplate(w.cauGiaySecretariat, change)).rejects.toMatchObject({
      code: "not-found",
    });
    await changeTemplate(w.secretariat, change);
    await expect(changeTemplate(w.secretariat, change)).rejects.toMatchObject({
      code: "changed-meanwhile",
    });
    await removeTemplate(w.secretariat, { templateId: id });
    expect(await listTemplates(w.secretariat)).toEqual([]);
  });
});
