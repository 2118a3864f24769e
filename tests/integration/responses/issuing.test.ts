import { describe, expect, it } from "vitest";
import { getAnswerClock } from "@/lib/assignments/queries";
import { db } from "@/lib/platform/db";
import { approveResponse } from "@/lib/responses/approve-response";
import { draftResponse } from "@/lib/responses/draft-response";
import { listRecipients } from "@/lib/responses/issue-queries";
import { issueResponse } from "@/lib/responses/issue-response";
import { issueResponseInput, type IssueResponseInput } from "@/lib/responses/schema";
import { submitResponse } from "@/lib/responses/submit-response";
import { holdingOf } from "@/tests/integration/conferences/scheduled";
import { allChecked, answerable, dayAfter, draftOf, everythingOf } from "./answerable";
import {
  approved,
  further,
  issued,
  issuedOn,
  letter,
  mailToFolder,
  nameContributor,
  raisedTwice,
} from "./issued";

mailToFolder();

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
    await raisedTwice(w);
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
