import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { chargeOpinion } from "@/tests/support/charge-opinion";
import { groupOpinions } from "@/lib/matters/group-opinions";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { getAnswerClock } from "@/lib/assignments/queries";
import { db } from "@/lib/platform/db";
import { deliverOutbox } from "@/lib/platform/deliver-outbox";
import { outsideEffects } from "@/lib/outside-effects";
import { answerDocument } from "@/lib/responses/answer-document";
import { approveResponse } from "@/lib/responses/approve-response";
import { draftResponse } from "@/lib/responses/draft-response";
import { getPublicising, listRecipients } from "@/lib/responses/issue-queries";
import { issueResponse } from "@/lib/responses/issue-response";
import { logDelivery } from "@/lib/responses/log-delivery";
import { recordPublicising } from "@/lib/responses/record-publicising";
import { issueResponseInput, type IssueResponseInput } from "@/lib/responses/schema";
import { submitResponse } from "@/lib/responses/submit-response";
import { waivePublicising } from "@/lib/responses/waive-publicising";
import { usualRecipients } from "@/lib/responses/vocabulary";
import { holdingOf } from "@/tests/integration/conferences/scheduled";
import {
  allChecked,
  answerable,
  dayAfter,
  draftOf,
  eventsOf,
  everythingOf,
  on,
  submitted,
  type Answerable,
} from "./answerable";

// MAIL_URL is read with the other settings, once: it must be there before the first use.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "answers-"));
  vi.stubEnv("MAIL_URL", pathToFileURL(folder).href);
});
afterAll(() => rm(folder, { recursive: true }));

const issuedOn = on("2026-03-12");
const letter = {
  documentNumber: null,
  numbering: "series",
  answeredOn: "2026-03-12",
  recipients: [...usualRecipients],
  contributorWay: "front",
  contributorEmail: null,
  otherRecipients: "Sở Xây dựng <vanthu@soxaydung.vn>\n- Công ty Thoát nước;",
  publiciseBy: "2026-03-22",
  notPublicReason: null,
} satisfies Partial<IssueResponseInput>;

async function approved(w: Answerable) {
  const seen = await submitted(w);
  await approveResponse(w.committeeChair, { ...seen, ...allChecked }, dayAfter);
  return { responseId: seen.responseId, version: 3 };
}

async function nameContributor({ opinion }: Answerable) {
  await db.contributor.create({
    data: { opinionId: opinion.id, name: "Bà Trịnh Thị Hảo", phone: "0904 000 562" },
  });
}

async function issued(w: Answerable, change: Partial<IssueResponseInput> = {}) {
  await nameContributor(w);
  const seen = await approved(w);
  await issueResponse(w.secretariat, { ...seen, ...letter, ...change }, issuedOn);
  return seen.responseId;
}

describe("issuing an answer", () => {
  it("gives the unit's next number, the signer in the post of that day and the recipients", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    expect(await db.response.findUniqueOrThrow({ where: { id: responseId } })).toMatchObject({
      documentNumber: "01/UBND-VP",
      seriesNumber: 1,
      family: "state",
      signerName: "Vũ Hoàng Nam",
      signerPost: "Chủ tịch UBND phường",
      signerRank: "head",
      issuingUnitId: w.units.tayHo.id,
    });
    const recipients = await listRecipients(w.secretariat, responseId);
    expect(
      recipients.map(({ kind, title, name, way, email }) => [kind, title, name, way, email]),
    ).toEqual([
      ["contributor", "", null, "front", null],
      ["partySecretary", "Bí thư Đảng ủy phường", "Nguyễn Đức Hải", "byHand", null],
      ["committeeChair", "Chủ tịch UBND phường", "Vũ Hoàng Nam", "byHand", null],
      ["frontChair", "Chủ tịch Ủy ban MTTQ phường", "Đỗ Kim Oanh", "byHand", null],
      ["other", "Sở Xây dựng", null, "mail", "vanthu@soxaydung.vn"],
      ["other", "Công ty Thoát nước", null, "post", null],
    ]);
  });

  it("is signed in the Party's form where the Party's Secretary signs", async () => {
    const w = await answerable();
    const responseId = await issued(w, { signerId: holdingOf(w.partySecretary) });
    expect(await db.response.findUniqueOrThrow({ where: { id: responseId } })).toMatchObject({
      documentNumber: "01-CV/ĐU",
      family: "party",
      signerName: "Nguyễn Đức Hải",
    });
  });

  it("reaches everybody who raised the matter, each by the way there is to them", async () => {
    const w = await answerable();
    const other = await further(w);
    await db.contributor.create({ data: { opinionId: other.id, name: "Ông Vũ Mạnh Cường" } });
    await groupOpinions(w.secretariat, {
      opinionIds: [w.opinion.id, other.id],
      leadId: w.opinion.id,
    });
    const responseId = await issued(w, {
      contributorWay: "mail",
      contributorEmail: "hao@example.vn",
    });
    const recipients = await listRecipients(w.secretariat, responseId);
    expect(
      recipients.filter(({ kind }) => kind === "contributor").map(({ way, email }) => [way, email]),
    ).toEqual([
      ["mail", "hao@example.vn"],
      ["front", null],
    ]);
  });

  it("takes the next number where none was typed, and the form asks to choose that", async () => {
    const w = await answerable();
    const responseId = await issued(w, { numbering: "typed", documentNumber: null });
    const { documentNumber } = await db.response.findUniqueOrThrow({ where: { id: responseId } });
    expect(documentNumber).toBe("01/UBND-VP");

    const typed = { responseId, version: "3", answeredOn: "12/03/2026", documentNumber: " " };
    const { error } = issueResponseInput.safeParse(typed);
    expect(error?.issues).toMatchObject([{ path: ["documentNumber"], message: "letterNumber" }]);
    expect(issueResponseInput.safeParse({ ...typed, numbering: "series" }).success).toBe(true);
  });

  it("gives consecutive numbers to two that are issued at once, and none to a refused one", async () => {
    const w = await answerable();
    const first = await approved(w);
    const other = await further(w);
    const second = await approved({ ...w, opinion: other });
    await expect(
      issueResponse(
        w.secretariat,
        { ...first, ...letter, recipients: [], publiciseBy: null },
        issuedOn,
      ),
    ).rejects.toMatchObject({ code: "publicising-or-reason", field: "publiciseBy" });

    const give = (seen: typeof first) =>
      issueResponse(w.secretariat, { ...seen, ...letter, recipients: [] }, issuedOn);
    await Promise.all([give(first), give(second)]);

    const numbers = await db.response.findMany({
      select: { seriesNumber: true },
      orderBy: { seriesNumber: "asc" },
    });
    expect(numbers.map(({ seriesNumber }) => seriesNumber)).toEqual([1, 2]);
  });

  it("is refused with a signer of no such post, an unknown contributor or no address, and writes nothing", async () => {
    const w = await answerable();
    const seen = await approved(w);
    const before = await everythingOf(w.opinion.id);
    const refused = async (change: Partial<IssueResponseInput>, code: string, field: string) => {
      const attempt = issueResponse(w.secretariat, { ...seen, ...letter, ...change }, issuedOn);
      await expect(attempt).rejects.toMatchObject({ code, field });
    };
    await refused({ signerId: holdingOf(w.agencyOfficer) }, "signer-not-in-post", "signerId");
    await refused({}, "contributor-unknown", "recipients");
    await refused(
      { publiciseBy: "2026-03-11", recipients: [] },
      "publicised-before-answer",
      "publiciseBy",
    );
    expect(await everythingOf(w.opinion.id)).toEqual(before);
    await nameContributor(w);
    await refused({ contributorWay: "mail" }, "recipient-without-address", "contributorEmail");
  });

  it("leaves the opinion open after an interim answer, until the day that one promised", async () => {
    const w = await answerable();
    const { id } = await draftResponse(
      w.agencyOfficer,
      { ...draftOf(w), isInterim: true, finalDueOn: "2026-04-20" },
      dayAfter,
    );
    await submitResponse(w.agencyOfficer, { responseId: id, version: 1 }, dayAfter);
    await approveResponse(
      w.committeeChair,
      { responseId: id, version: 2, ...allChecked },
      dayAfter,
    );
    await issueResponse(
      w.secretariat,
      { responseId: id, version: 3, ...letter, recipients: [] },
      issuedOn,
    );
    const opinion = await db.opinion.findUniqueOrThrow({ where: { id: w.opinion.id } });
    expect(opinion).toMatchObject({
      answerStatus: "unanswered",
      dueOn: new Date("2026-04-20"),
    });
    const { steps } = await getAnswerClock(w.secretariat, w.opinion.id);
    expect(steps[0]).toMatchObject({
      ...{ kind: "set", on: new Date("2026-04-20"), setOn: new Date("2026-03-12") },
      reason: "Văn bản trả lời bước đầu số 01/UBND-VP hẹn trả lời chính thức",
    });
    await draftResponse(w.agencyOfficer, draftOf(w), issuedOn);
    expect(await db.response.count({ where: { opinionId: w.opinion.id } })).toBe(2);
  });
});

describe("the letter", () => {
  it("says who is written to only where the name is asked for, and the look is in the trail", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    const open = async (isNamed: boolean) => {
      const { documents } = await answerDocument(w.secretariat, { responseId, isNamed }, issuedOn);
      return documents[0]!.blocks[0];
    };
    expect(await open(false)).toMatchObject({
      names: [`Người có ý kiến, kiến nghị mã ${w.opinion.code}`],
    });
    expect(await db.auditEvent.count({ where: { type: "contributor.viewed" } })).toBe(0);
    expect(await open(true)).toMatchObject({ names: ["Bà Trịnh Thị Hảo"] });
    expect(await db.auditEvent.count({ where: { type: "contributor.viewed" } })).toBe(1);
  });

  it("is written to each who raised the matter on a copy of their own, naming no other", async () => {
    const w = await answerable();
    const other = await further(w);
    await db.contributor.create({ data: { opinionId: other.id, name: "Ông Vũ Mạnh Cường" } });
    await groupOpinions(w.secretariat, {
      opinionIds: [w.opinion.id, other.id],
      leadId: w.opinion.id,
    });
    const responseId = await issued(w);
    const asked = { responseId, isNamed: true };
    const { documents } = await answerDocument(w.secretariat, asked, issuedOn);
    const copies = documents.map((copy) => JSON.stringify(copy));
    expect(copies).toHaveLength(2);
    expect(copies[0]).toContain("Bà Trịnh Thị Hảo");
    expect(copies[0]).not.toContain("Vũ Mạnh Cường");
    expect(copies[1]).toContain("Ông Vũ Mạnh Cường");
    expect(copies[1]).not.toContain("Trịnh Thị Hảo");
    expect(copies[1]).toContain(`Cùng nội dung này có các ý kiến, kiến nghị mã ${other.code}`);
    const looks = await db.auditEvent.count({ where: { type: "contributor.viewed" } });
    expect(looks).toBe(2);
  });

  it("is not found by another unit, and not written before it is approved", async () => {
    const w = await answerable();
    const { responseId } = await submitted(w);
    const asked = { responseId, isNamed: false };
    await expect(answerDocument(w.cauGiaySecretariat, asked)).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(answerDocument(w.secretariat, asked)).rejects.toMatchObject({
      code: "answer-not-in-this-state",
    });
  });
});

describe("the way of an answer", () => {
  it("is mailed once by the worker, and that is logged", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    await deliverOutbox(outsideEffects, issuedOn);
    await deliverOutbox(outsideEffects, issuedOn);
    const mailed = (await listRecipients(w.secretariat, responseId)).filter(
      ({ deliveries }) => deliveries.length > 0,
    );
    expect(
      mailed.map(({ title, deliveries }) => [title, deliveries.map(({ step }) => step)]),
    ).toEqual([["Sở Xây dựng", ["mailed"]]]);
  });

  it("is logged by the office and the Front, and as read by the one who received it", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    const [contributor, secretary] = await listRecipients(w.secretariat, responseId);
    const entry = (recipientId: string, step: "handedOver" | "read") => ({
      ...{ recipientId, step, doneOn: "2026-03-12", note: null },
      submissionKey: randomUUID(),
    });
    await logDelivery(w.frontOfficer, entry(contributor!.id, "handedOver"), issuedOn);
    await logDelivery(w.partySecretary, entry(secretary!.id, "read"), issuedOn);
    await expect(
      logDelivery(w.partySecretary, entry(contributor!.id, "read"), issuedOn),
    ).rejects.toMatchObject({ code: "not-allowed" });
    await expect(
      logDelivery(w.cauGiaySecretariat, entry(secretary!.id, "read"), issuedOn),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(
      logDelivery(
        w.secretariat,
        { ...entry(secretary!.id, "read"), doneOn: "2026-03-13" },
        issuedOn,
      ),
    ).rejects.toMatchObject({ code: "delivery-in-the-future", field: "doneOn" });
    expect((await eventsOf(w.opinion.id)).slice(-2)).toEqual([
      { type: "answer.delivered", to: "contributor", step: "handedOver", on: "2026-03-12" },
      { type: "answer.delivered", to: "partySecretary", step: "read", on: "2026-03-12" },
    ]);
  });
});

describe("making an answer public where it was asked", () => {
  const posted = (responseId: string) => ({
    ...{ responseId, channel: "noticeBoard" as const, doneOn: "2026-03-15" },
    ...{
      place: "Bảng tin tổ dân phố số 5",
      doneBy: "Tổ trưởng tổ dân phố",
      link: null,
      note: null,
    },
    submissionKey: randomUUID(),
  });

  it("is owed until there is evidence, by whichever channel, and the same form counts once", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    const stateOn = async (day: string) =>
      (await getPublicising(w.secretariat, responseId, on(day)))?.state;
    expect([await stateOn("2026-03-22"), await stateOn("2026-03-23")]).toEqual(["due", "missing"]);
    const input = posted(responseId);
    const later = on("2026-03-16");
    await recordPublicising(w.frontOfficer, { input, file: null }, later);
    await recordPublicising(w.frontOfficer, { input, file: null }, later);
    expect(await stateOn("2026-03-23")).toBe("done");
    expect(await db.publicisingEvidence.count()).toBe(1);
  });

  it("is not for an agency, nor before the letter; it is waived once, with the reason", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    const input = posted(responseId);
    await expect(
      recordPublicising(w.agencyOfficer, { input, file: null }, on("2026-03-16")),
    ).rejects.toMatchObject({ code: "not-allowed" });
    const early = { ...input, doneOn: "2026-03-11" };
    await expect(
      recordPublicising(w.secretariat, { input: early, file: null }, on("2026-03-16")),
    ).rejects.toMatchObject({ code: "publicised-before-answer", field: "doneOn" });
    const waiver = { responseId, reason: "Nội dung riêng của một hộ." };
    await expect(waivePublicising(w.frontOfficer, waiver, issuedOn)).rejects.toMatchObject({
      code: "not-allowed",
    });
    await waivePublicising(w.secretariat, waiver, issuedOn);
    await expect(waivePublicising(w.secretariat, waiver, issuedOn)).rejects.toMatchObject({
      code: "changed-meanwhile",
    });
    expect((await getPublicising(w.secretariat, responseId))?.state).toBe("waived");
  });
});

async function further({ frontOfficer, secretariat, agency, conference }: Answerable) {
  const opinion = await recordOpinion(
    frontOfficer,
    {
      conferenceId: conference.id,
      ...{ moment: "at", channel: "spoken", siteId: null, place: null, topicId: "transport" },
      text: "Đề nghị lắp đèn ở ngõ 12.",
      ...{ sourceOrganisation: null, receivedOn: null, contributorName: null },
      ...{
        contributorPhone: null,
        contributorAddress: null,
        contributorEmail: null,
        kind: "recommendation",
        submissionKey: randomUUID(),
      },
    },
    on("2026-03-10"),
  );
  await chargeOpinion(
    secretariat,
    { opinionId: opinion.id, version: 1, organisationId: agency.id, dueOn: null },
    on("2026-03-10"),
  );
  return opinion;
}
