import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { groupOpinions } from "@/lib/matters/group-opinions";
import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import type { Competence } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, isoDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { approveSynthesis } from "@/lib/syntheses/approve-synthesis";
import { discardDraft } from "@/lib/syntheses/discard-draft";
import { draftSynthesis } from "@/lib/syntheses/draft-synthesis";
import { fingerprintOf } from "@/lib/syntheses/fingerprint";
import { sumsOf } from "@/lib/syntheses/judge-opinions";
import { leaveOut, takeIn } from "@/lib/syntheses/leave-out";
import { getTable, listSyntheses } from "@/lib/syntheses/queries";
import { documentOf, readSynthesis } from "@/lib/syntheses/read-synthesis";
import { ruleUnruled } from "@/lib/syntheses/rule-unruled";
import { sendSynthesis } from "@/lib/syntheses/send-synthesis";
import { conferenceIn, record } from "@/tests/integration/opinions/desk";
import { world, type World } from "@/tests/support/world";
import { refusal } from "@/tests/support/refusal";

let w: World;
let conferenceId: string;

beforeEach(async () => {
  w = await world();
  ({ id: conferenceId } = await conferenceIn(w, "planned"));
});

const draft = (by: Actor = w.frontOfficer) =>
  draftSynthesis(by, { conferenceId, moments: ["before"], submissionKey: randomUUID() });

async function latest() {
  const [synthesis] = await listSyntheses(w.frontOfficer, conferenceId);
  return synthesis!;
}

async function table() {
  return getTable(await latest());
}

async function step() {
  const { id, version } = await latest();
  return { synthesisId: id, version };
}

async function approve(by: Actor = w.frontChair) {
  return approveSynthesis(by, { ...(await step()), seen: fingerprintOf(await table()) });
}

const rule = (ids: string[], competence: Competence) =>
  ruleOnCompetence(w.secretariat, { opinionIds: ids, competence, reason: "theo phân cấp" });

describe("a draft of the table", () => {
  it("holds what was collected before, waits for rulings, and adds up", async () => {
    const one = await record(w.frontOfficer, conferenceId);
    const other = await record(w.frontOfficer, conferenceId, { text: "Mở tuyến buýt mới." });
    await draft();
    expect(sumsOf(await table())).toEqual({ collected: 2, included: 0, leftOut: 0, unruled: 2 });
    await expect(approve()).rejects.toEqual(refusal("synthesis-unruled"));
    await rule([other.id], "city");
    await ruleUnruled(w.frontOfficer, await step());
    expect(sumsOf(await table())).toEqual({ collected: 2, included: 1, leftOut: 1, unruled: 0 });
    expect((await table()).included[0]).toMatchObject({ code: one.code, topicName: "Giao thông" });
  });

  it("counts a matter that several raised once, with all its sources", async () => {
    const ids: string[] = [];
    for (const text of ["Ngõ 52 tối.", "Đèn ngõ 52 hỏng.", "Ngõ 52 không có đèn."]) {
      ids.push((await record(w.frontOfficer, conferenceId, { text })).id);
    }
    await rule(ids, "ward");
    await groupOpinions(w.frontOfficer, { opinionIds: ids, leadId: ids[1]!, title: null });
    await draft();
    const { included, leftOut } = await table();
    expect(included.map(({ sourceCodes }) => sourceCodes.length)).toEqual([3]);
    expect(leftOut.map((entry) => entry.leftOut)).toEqual(["duplicate", "duplicate"]);
  });

  it("counts a denunciation without telling its words to anybody", async () => {
    await record(w.secretariat, conferenceId, { kind: "denunciation", text: "Tố cáo ông H." });
    await draft();
    const { leftOut } = await table();
    expect(leftOut).toMatchObject([{ leftOut: "redirected", text: "" }]);
    const read = await readSynthesis(w.partySecretary, { conferenceId, number: 1 });
    expect(JSON.stringify(read)).not.toContain("ông H");
  });

  it("leaves an opinion out for the officer's reason, and takes it in again", async () => {
    const { id: opinionId } = await record(w.frontOfficer, conferenceId);
    await rule([opinionId], "ward");
    await draft();
    await leaveOut(w.frontOfficer, { ...(await step()), opinionId, reason: "đã trả lời" });
    expect((await table()).leftOut).toMatchObject([{ leftOut: "officer", because: "đã trả lời" }]);
    await takeIn(w.frontOfficer, { ...(await step()), opinionId });
    expect((await table()).included).toHaveLength(1);
    expect(await eventTypes()).toEqual([
      "synthesis.drafted",
      "synthesis.leftOut",
      "synthesis.takenIn",
    ]);
  });

  it("is one at a time, the Front's alone, and may be thrown away", async () => {
    await expect(draft(w.secretariat)).rejects.toEqual(refusal("not-allowed"));
    await expect(draft(w.cauGiaySecretariat)).rejects.toEqual(refusal("not-found"));
    await draft();
    await expect(draft()).rejects.toEqual(refusal("synthesis-in-draft"));
    await discardDraft(w.frontOfficer, await step());
    expect(await db.synthesis.count()).toBe(0);
    expect(await listSyntheses(w.agencyOfficer, conferenceId)).toEqual([]);
  });
});

describe("an approved table", () => {
  async function approved() {
    const { id } = await record(w.frontOfficer, conferenceId);
    await rule([id], "ward");
    await draft();
    await approve();
    return id;
  }

  it("is the chair's to approve, and stays as it was approved whatever comes later", async () => {
    const id = await approved();
    const before = await table();
    await db.opinion.update({ where: { id }, data: { text: "Viết lại sau khi duyệt." } });
    await record(w.frontOfficer, conferenceId, { text: "Đến sau." });
    expect(await table()).toEqual(before);
    expect(await latest()).toMatchObject({ state: "approved", approvedByName: "Đỗ Kim Oanh" });
    const change = db.synthesisRow.updateMany({ data: { text: "khác" } });
    await expect(change).rejects.toThrow(/does not change/);
  });

  it("is not approved by an officer, nor unseen once an opinion came meanwhile", async () => {
    const { id } = await record(w.frontOfficer, conferenceId);
    await rule([id], "ward");
    await draft();
    await expect(approve(w.frontOfficer)).rejects.toEqual(refusal("not-allowed"));
    const seen = fingerprintOf(await table());
    const late = await record(w.frontOfficer, conferenceId, { text: "Vừa đến." });
    await rule([late.id], "ward");
    const stale = approveSynthesis(w.frontChair, { ...(await step()), seen });
    await expect(stale).rejects.toEqual(refusal("synthesis-changed"));
    expect(await db.synthesisRow.count()).toBe(0);
  });

  it("goes to the secretariat once, on a day not before its approval, with a word behind the bell", async () => {
    await approved();
    const sentOn = isoDay(dayOf(new Date()));
    const early = sendSynthesis(w.frontOfficer, { ...(await step()), sentOn: "2020-01-01" });
    await expect(early).rejects.toEqual(refusal("synthesis-sent-before-approval"));
    await sendSynthesis(w.frontOfficer, { ...(await step()), sentOn });
    await expect(sendSynthesis(w.frontOfficer, { ...(await step()), sentOn })).rejects.toEqual(
      refusal("synthesis-sent"),
    );
    const told = await db.notification.findMany({ where: { kind: "synthesisSent" } });
    expect(told.map(({ personId }) => personId)).toEqual([w.secretariat.personId]);
  });

  it("is followed by a version that begins with what came since and keeps the reasons", async () => {
    const id = await approved();
    await draft();
    await leaveOut(w.frontOfficer, { ...(await step()), opinionId: id, reason: "đã trả lời" });
    const other = await record(w.frontOfficer, conferenceId, { text: "Đến sau." });
    await rule([other.id], "ward");
    await approve();
    await draft();
    expect((await latest()).number).toBe(3);
    expect((await table()).leftOut).toMatchObject([{ because: "đã trả lời" }]);
  });

  it("becomes a Word document for whoever may see it, and is not found by others", async () => {
    await approved();
    const asked = { conferenceId, number: 1 };
    const { name, content } = await documentOf(await readSynthesis(w.secretariat, asked));
    expect(name).toMatch(/bản 1\.docx$/);
    expect(content.subarray(0, 2).toString()).toBe("PK");
    for (const stranger of [w.agencyOfficer, w.cauGiaySecretariat]) {
      await expect(readSynthesis(stranger, asked)).rejects.toEqual(refusal("not-found"));
    }
  });
});

async function eventTypes(): Promise<string[]> {
  const rows = await db.auditEvent.findMany({
    where: { type: { startsWith: "synthesis." } },
    select: { type: true },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ type }) => type);
}
